using Ciip.Guideline.Formats.Oscal;

namespace Ciip.Guideline.Tests.Formats.Oscal;

public sealed class OscalTextTests
{
    public static TheoryData<string> Texts => [.. StrangeTexts.All, string.Empty, " ", "\r\n", "\t", "\u2028\u2029\u0085\uFEFF"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_has_a_line_and_a_literal_in_the_form_of_OSCAL(string text)
    {
        OscalText.Line(text).Should().MatchRegex(@"^\S([^\n\r\u2028\u2029]*\S)?$");
        OscalText.IsLine(OscalText.Line(text)).Should().BeTrue();
        OscalText.IsLine(OscalText.Literal(text)).Should().BeTrue();
        System.Text.Json.JsonSerializer.Deserialize<string>(OscalText.Literal(text)).Should().Be(text);
    }

    [Theory]
    [InlineData("a*b_c`d<e>f[g]h{i}j~k^l\\", "a\\*b\\_c\\`d\\<e\\>f\\[g\\]h\\{i\\}j\\~k\\^l\\\\")]
    [InlineData("第1条（目的）", "第1条（目的）")]
    public void Markdown_starts_nothing_in_a_text(string text, string markup) => OscalText.Markup(text).Should().Be(markup);

    [Theory]
    [InlineData("https://example.jp/a?b=c#d", true)]
    [InlineData("http://example.jp", true)]
    [InlineData("https://example.jp/基準", false)]
    [InlineData("ftp://example.jp", false)]
    [InlineData("JIS Q 27002", false)]
    public void Only_an_address_is_a_link(string text, bool isAddress) => OscalText.IsAddress(text).Should().Be(isAddress);

    [Fact]
    public void Options_refuse_what_OSCAL_has_not()
    {
        var of = (Func<OscalOptions> make) => make.Should().Throw<ArgumentException>().Which.ParamName;

        of(() => new OscalOptions { LastModified = default }).Should().Be("LastModified");
        of(() => new OscalOptions { LastModified = new(3000, 1, 1, 0, 0, 0, TimeSpan.Zero) }).Should().Be("LastModified");
        of(() => OscalSubjects.Options with { Language = (Language)9 }).Should().Be("Language");
        of(() => OscalSubjects.Options with { Version = " " }).Should().Be("Version");
        of(() => OscalSubjects.Options with { CatalogReference = "the catalog" }).Should().Be("CatalogReference");
        of(() => { GuidelineCatalog.FourthEdition.ToCatalog(null!); return OscalSubjects.Options; }).Should().Be("options");
    }
}
