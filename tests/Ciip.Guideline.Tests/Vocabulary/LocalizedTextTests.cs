namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Text = new("Plan", "計画");

    [Fact]
    public void Each_language_has_its_version()
    {
        Text.In(Language.English).Should().Be("Plan");
        Text.In(Language.Japanese).Should().Be("計画");
        Text.ToString().Should().Be("Plan");
    }

    [Theory]
    [InlineData("", "計画", "english")]
    [InlineData("Plan", " ", "japanese")]
    public void Neither_may_be_blank(string english, string japanese, string parameter) =>
        FluentActions.Invoking(() => new LocalizedText(english, japanese)).Should().Throw<ArgumentException>().WithParameterName(parameter);
}
