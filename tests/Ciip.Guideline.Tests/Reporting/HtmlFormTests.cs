using AngleSharp.Html.Parser;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>A page is well formed, stands alone, has one heading on top, and a header for every column and row.</summary>
public sealed class HtmlFormTests
{
    public static TheoryData<string, Language> Reports => ReportSamples.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_parser_finds_no_error(string name, Language language)
    {
        var html = ReportSamples.Report(name).ToHtml(new ReportOptions { Language = language, Title = Hostile.Texts[0] });
        var parse = () => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

        var document = parse.Should().NotThrow().Subject;
        document.DocumentElement.GetAttribute("lang").Should().Be(language == Language.Japanese ? "ja" : "en");
        document.QuerySelectorAll("h1").Should().ContainSingle().Which.TextContent.Should().Be(Hostile.Texts[0]);
        document.QuerySelectorAll("table").Should().OnlyContain(table => table.QuerySelector("caption") != null && table.ParentElement!.GetAttribute("tabindex") == "0");
        document.QuerySelectorAll("thead th").Should().OnlyContain(cell => cell.GetAttribute("scope") == "col");
        document.QuerySelectorAll("tbody tr").Should().OnlyContain(row => row.FirstElementChild!.GetAttribute("scope") == "row");
        document.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        document.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")![1..]).Should().OnlyContain(id => document.GetElementById(id!) != null);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Nothing_is_run_loaded_or_linked_to(string name, Language language)
    {
        var document = new HtmlParser().ParseDocument(ReportSamples.Report(name).ToHtml(new ReportOptions { Language = language, Title = Hostile.Texts[1] }));

        document.QuerySelectorAll("script, img, iframe, object, embed, link, form, svg, base").Should().BeEmpty();
        document.QuerySelectorAll("a").Should().OnlyContain(link => link.GetAttribute("href")!.StartsWith('#'));
        document.All.SelectMany(element => element.Attributes).Should().OnlyContain(attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal));
        document.All.Select(element => element.LocalName).Distinct().Should().BeSubsetOf(
        [
            "html", "head", "meta", "title", "style", "body", "div", "header", "h1", "h2", "h3", "p", "a", "nav", "ul", "li", "main", "section", "table", "caption", "thead",
            "tbody", "tr", "th", "td", "span", "i", "b", "small", "strong", "bdi", "br", "code", "dl", "dt", "dd", "details", "summary",
        ]);
    }

    [Fact]
    public void Parts_and_catalog_are_well_formed_too()
    {
        var report = ReportSamples.Report("hostile");
        foreach (var html in new[] { report.Gaps!.Set.ToHtml(), report.Standards.ToHtml(new ReportOptions { Language = Language.Japanese }) })
        {
            html.Should().StartWith("<div class=\"ciip\" lang=").And.EndWith("</div>\n");
            new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument("<!DOCTYPE html><title>t</title>" + html).QuerySelectorAll("table").Should().NotBeEmpty();
        }

        var catalog = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(GuidelineCatalog.FourthEdition.ToHtml());
        catalog.QuerySelectorAll("tbody tr").Should().HaveCount(GuidelineCatalog.FourthEdition.Provisions.Count);
    }

    /// <summary>The reader of files refuses them; code can still make them.</summary>
    [Fact]
    public void Blank_titles_and_names_break_no_page()
    {
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, Evaluation.Sample.Rule("d") with { Title = " ", EnglishTitle = "" }));
        var options = new ReportOptions { Crosswalk = Crosswalks.FullCrosswalk.Value with { Framework = " " } };

        new HtmlParser().ParseDocument(report.ToHtml(options)).QuerySelectorAll("caption").Select(caption => caption.TextContent).Should().NotContain(text => text.Trim().Length == 0);
        report.FindingTable(options.Crosswalk, Language.English).Headings[^1].Should().Be("Control (mapping: a)");
    }
}
