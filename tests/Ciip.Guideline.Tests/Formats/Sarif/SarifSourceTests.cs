namespace Ciip.Guideline.Tests.Formats.Sarif;

/// <summary>A file says itself what it holds; its path becomes a URI.</summary>
public sealed class SarifSourceTests
{
    [Theory]
    [InlineData("data/rule.json", "data/rule.json")]
    [InlineData("data\\規程 1.json", "data/%E8%A6%8F%E7%A8%8B%201.json")]
    [InlineData("/home/a b.json", "file:///home/a%20b.json")]
    [InlineData("C:\\data\\a#1.json", "file:///C:/data/a%231.json")]
    public void A_path_becomes_a_uri(string path, string location) => SarifSource.OfFile(path, SarifFile.RuleBytes).Location.Should().Be(location);

    [Fact]
    public void What_a_file_holds_is_read_from_it()
    {
        SarifFile.Sources[0].Should().Match<SarifSource>(static source => source.IsSet && !source.HoldsSelfVerification && source.Documents.Count == 3);
        SarifFile.Sources[1].Should().Match<SarifSource>(static source => !source.IsSet && source.HoldsSelfVerification && source.Documents.Count == 0);
        new SarifSource("rule.json", SarifFile.RuleBytes).Documents.Should().Equal("rule");
    }

    [Theory]
    [InlineData("a b.json")]
    [InlineData("規程.json")]
    [InlineData("a\\b.json")]
    [InlineData(" ")]
    public void What_is_no_uri_is_refused(string location) =>
        FluentActions.Invoking(() => new SarifSource(location, SarifFile.RuleBytes)).Should().Throw<ArgumentException>().WithParameterName("location");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"format\":\"other\"}")]
    [InlineData("{\"format\":\"\\uD800\"}")]
    public void What_is_none_of_the_files_is_refused(string json) =>
        FluentActions.Invoking(() => new SarifSource("a.json", System.Text.Encoding.UTF8.GetBytes(json))).Should().Throw<ArgumentException>().WithParameterName("utf8");

    [Fact]
    public void A_repository_has_an_absolute_uri() =>
        FluentActions.Invoking(static () => new SarifVersionControl { Repository = "repository" }).Should().Throw<ArgumentException>();
}
