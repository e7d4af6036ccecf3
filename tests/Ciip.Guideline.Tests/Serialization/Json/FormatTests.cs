namespace Ciip.Guideline.Tests.Serialization.Json;

/// <summary>The member that says what a file is.</summary>
public sealed class FormatTests
{
    private const string Rest = "\"id\":\"d\",\"title\":\"t\",\"tier\":\"tier-4\",\"issuer\":\"i\"";

    [Fact]
    public void It_may_stand_anywhere_and_a_schema_may_be_named()
    {
        GuidelineJson.Parse<SafetyStandardsDocument>(
            $$"""{"$schema":"https://example.jp/s.json",{{Rest}},"review":{"performed":[]},"format":"ciip-guideline/standards-document/1"}""")
            .Id.Should().Be("d");
    }

    [Fact]
    public void It_is_required()
    {
        var diagnostic = Documents.Diagnose($"{{{Rest}}}").Should().ContainSingle().Which;

        diagnostic.Code.Should().Be(JsonDiagnosticCodes.MissingMember);
        diagnostic.Pointer.Should().Be("/format");
        diagnostic.Expected.Should().Equal("ciip-guideline/standards-document/1");
    }

    [Theory]
    [InlineData("ciip-guideline/standards-document/2")]
    [InlineData("ciip-guideline/standards-document/10")]
    [InlineData("ciip-guideline/standards-set/1")]
    public void Of_another_type_or_version_nothing_else_is_said(string format)
    {
        var diagnostic = Documents.Diagnose($"{{\n\"later\": true, \"format\": \"{format}\"}}").Should().ContainSingle().Which;

        diagnostic.ToString().Should().Be(
            $"2:26 /format CIIP1006 '{format}' is no format read here; that is: ciip-guideline/standards-document/1.");
        diagnostic.Nearest.Should().BeNull();
    }

    [Theory]
    [InlineData("ciip-guideline/standard-document/1", true)]
    [InlineData("CIIP-guideline/standards-document/1", true)]
    [InlineData("ciip-guideline/standards-document/", true)]
    [InlineData("ciip-guideline/standards-document/1.0", true)]
    [InlineData("oscal", false)]
    [InlineData("", false)]
    public void A_slip_is_reported_with_the_rest(string format, bool isClose)
    {
        var diagnostics = Documents.Diagnose($$"""{"format":"{{format}}","later":true,{{Rest}}}""");

        diagnostics.Select(static diagnostic => diagnostic.Code).Should().Equal(JsonDiagnosticCodes.UnknownFormat, JsonDiagnosticCodes.UnknownMember);
        diagnostics[0].Nearest.Should().Be(isClose ? "ciip-guideline/standards-document/1" : null);
    }

    [Theory]
    [InlineData("null", JsonDiagnosticCodes.NullNotAllowed)]
    [InlineData("1", JsonDiagnosticCodes.WrongType)]
    [InlineData("[]", JsonDiagnosticCodes.WrongType)]
    public void It_is_a_text(string format, string code) =>
        Documents.Places(Documents.Diagnose($$"""{"format":{{format}},{{Rest}}}""")).Should().Equal($"1:11 /format {code}");

    [Fact]
    public void What_no_file_can_hold_is_the_callers_error()
    {
        var parse = () => GuidelineJson.Parse<Treatment>("{}");
        var tryParse = () => GuidelineJson.TryParse<string>("{}"u8, out _, out _);
        var write = () => GuidelineJson.ToJson(new Source { Reference = "r" });

        parse.Should().Throw<ArgumentException>().WithMessage("*Ciip.Guideline.Treatment*SafetyStandardsDocument, SafetyStandardsSet*");
        tryParse.Should().Throw<ArgumentException>().WithMessage("*System.String*");
        write.Should().Throw<ArgumentException>().WithMessage("*Ciip.Guideline.Source*");
    }

    [Fact]
    public void Null_is_no_text()
    {
        var parse = () => GuidelineJson.Parse<SafetyStandardsDocument>((string)null!);
        var tryParse = () => GuidelineJson.TryParse<SafetyStandardsDocument>((string)null!, out _, out _);

        parse.Should().Throw<ArgumentNullException>();
        tryParse.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Bytes_can_be_given_as_an_array()
    {
        byte[] bytes = GuidelineJson.ToUtf8Bytes(FullDocument.Document);

        GuidelineJson.Parse<SafetyStandardsDocument>(bytes).Should().Be(FullDocument.Document);
        GuidelineJson.TryParse<SafetyStandardsDocument>(bytes, out var document, out _).Should().BeTrue();
        document.Should().Be(FullDocument.Document);
    }
}
