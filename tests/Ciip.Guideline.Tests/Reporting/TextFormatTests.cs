using System.Globalization;
using System.Xml.Linq;
using Ciip.Guideline.Common;
using Ciip.Guideline.Reporting;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>Markdown and SVG, and what all formats have in common.</summary>
public sealed class TextFormatTests
{
    public static TheoryData<string, Language> Reports => ReportSamples.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Drawings_are_well_formed_and_say_in_words_what_they_show(string name, Language language)
    {
        var report = ReportSamples.Report(name);
        var options = new ReportOptions { Language = language, Title = string.Concat(Hostile.Texts.Take(12)) };
        var drawings = new[] { report.ToSvg(options), report.Gaps?.InternalRules.ToSvg(options), report.Standards.Balance.ToSvg(options) }.OfType<string>();
        foreach (var svg in drawings.Select(XElement.Parse))
        {
            XNamespace space = "http://www.w3.org/2000/svg";
            svg.Attribute("role")!.Value.Should().Be("img");
            svg.Element(space + "title")!.Value.Should().Be(VisibleText.Of(options.Title));
            svg.Descendants().Select(element => element.Name.LocalName).Distinct().Should()
                .BeSubsetOf(["title", "desc", "style", "defs", "pattern", "rect", "circle", "line", "text"]);
            svg.Descendants(space + "rect").Where(rect => (string?)rect.Attribute("x") is not null).Should().OnlyContain(rect => (int)rect.Attribute("width")! >= 0);
            var words = svg.Element(space + "desc")!.Value;
            svg.Elements(space + "text").Select(text => text.Value).Where(text => text.StartsWith("II.", StringComparison.Ordinal))
                .Where(label => !words.Contains(label, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Fact]
    public void What_nobody_has_read_is_hatched_and_counted()
    {
        var svg = XElement.Parse(ReportSamples.Report("city").ToSvg());

        svg.Descendants().Where(element => (string?)element.Attribute("class") == "unknown").Should().HaveCountGreaterThan(20);
        svg.Descendants().Where(element => element.Name.LocalName == "text" && element.Value.Contains(" +", StringComparison.Ordinal)).Should().HaveCountGreaterThan(20);
        XElement.Parse(ReportSamples.Report("reference operator").ToSvg()).Descendants().Where(element => (string?)element.Attribute("class") == "unknown")
            .Should().HaveCount(2, "the legend shows the pattern, and the one provision that is open");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Markdown_has_findings_questions_plan_and_correspondence(string name, Language language)
    {
        var report = ReportSamples.Report(name);
        var lines = report.ToMarkdown(new ReportOptions { Language = language }).Split('\n');

        lines.Count(line => line.StartsWith("# ", StringComparison.Ordinal)).Should().Be(1);
        lines.Count(line => report.Findings.Any(finding => line.Contains($"| {finding.Rule.Id} |", StringComparison.Ordinal))).Should().Be(report.Findings.Count);
        lines.Count(line => report.OpenQuestions.Any(question => line.StartsWith($"- {question.About} ", StringComparison.Ordinal))).Should().Be(report.OpenQuestions.Count);
        foreach (var entry in report.Plan().Entries)
        {
            lines.Should().Contain(line => line.Contains($" | {entry.In(language)} | ", StringComparison.Ordinal));
        }

        lines.Should().Contain(line => line.Contains(report.Fingerprint, StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_holds_no_markup_of_the_user()
    {
        var markdown = ReportSamples.Report("hostile").ToMarkdown(new ReportOptions { Title = "a | b\n# c <b>" });

        markdown.Should().StartWith("# a \\| b \\# c &lt;b&gt;\n").And.NotContain("<").And.NotContain("[x](").And.NotContain("\r").And.NotContain("\0").And.NotContain("\u202E");
        markdown.Should().Contain("&lt;script&gt;");
    }

    [Fact]
    public void The_plan_comes_with_its_headings_to_paste_and_the_catalog_with_every_provision()
    {
        var plan = ReportSamples.Report("one document").Plan();
        var markdown = plan.ToMarkdown(new ReportOptions { Language = Language.Japanese });
        plan.Entries.Should().NotBeEmpty().And.OnlyContain(entry => markdown.Contains(entry.Skeleton(Language.Japanese)));
        var catalog = GuidelineCatalog.FourthEdition.ToMarkdown();
        GuidelineCatalog.FourthEdition.Provisions.Should().OnlyContain(provision => catalog.Contains($"- {provision.Id} ("));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ja-JP-u-ca-japanese")]
    [InlineData("ar-SA")]
    public void Every_format_is_the_same_in_every_culture_and_every_time(string culture)
    {
        var expected = Formats();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Formats().Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }

        expected.Should().OnlyContain(text => !text.Contains('\r'));
    }

    [Theory]
    [InlineData("plain 文字 😀\tx\ny", "plain 文字 😀\tx\ny")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("\u202Ea\u2066", "[U+202E]a[U+2066]")]
    [InlineData("\0\u0085\uFFFE", "[U+0000][U+0085][U+FFFE]")]
    public void Text_is_made_visible(string text, string visible) => VisibleText.Of(text).Should().Be(visible);

    [Fact]
    public void Half_a_character_is_made_visible() =>
        VisibleText.Of("a" + (char)0xD800 + "b" + (char)0xDC00).Should().Be("a[U+D800]b[U+DC00]");

    [Fact]
    public void Options_refuse_what_is_no_value()
    {
        var language = () => new ReportOptions { Language = (Language)9 };
        var level = () => new ReportOptions { Level = (FindingLevel)9 };
        var view = () => new ReportOptions { View = (ViewKind)9 };
        var title = () => new ReportOptions { Title = " " };
        language.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Language");
        level.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Level");
        view.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("View");
        title.Should().Throw<ArgumentException>().WithParameterName("Title");
        ((Func<string>)(() => ((EvaluationReport)null!).ToHtml())).Should().Throw<ArgumentNullException>().WithParameterName("report");
        ((Func<string>)(() => ((GapMatrix)null!).ToHtml())).Should().Throw<ArgumentNullException>().WithParameterName("gaps");
    }

    private static string[] Formats()
    {
        var report = ReportSamples.Report("city");
        var options = new ReportOptions { Language = Language.Japanese, IssuedOn = PartialDate.Parse("2026-04-01") };
        return
        [
            report.ToHtml(options), report.ToMarkdown(options), report.ToSvg(options), report.Gaps!.InternalRules.ToSvg(options), report.Gaps.Set.ToHtml(options),
            report.Standards.ToHtml(options), report.Standards.Balance.ToSvg(options), report.Plan().ToMarkdown(options),
        ];
    }
}
