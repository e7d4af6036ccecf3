using AngleSharp.Html.Parser;
using Ciip.Guideline.Amendments;
using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>The page of an amendment: well formed like every page, old and new side by side, and what is unchanged folded.</summary>
public sealed class HtmlAmendmentTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_is_well_formed_and_runs_nothing(Language language)
    {
        var document = Parse(FullAmendment.Value.ToHtml(language));

        document.DocumentElement.GetAttribute("lang").Should().Be(language == Language.Japanese ? "ja" : "en");
        document.QuerySelectorAll("h1").Should().ContainSingle();
        document.QuerySelectorAll("table").Should().OnlyContain(table => table.QuerySelector("caption")!.TextContent.Length > 0 && table.ParentElement!.GetAttribute("tabindex") == "0");
        document.QuerySelectorAll("thead th").Should().OnlyContain(cell => cell.GetAttribute("scope") == "col");
        document.QuerySelectorAll("tbody tr").Should().OnlyContain(row => row.FirstElementChild!.GetAttribute("scope") == "row");
        document.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")![1..]).Should().OnlyContain(id => document.GetElementById(id!) != null);
        document.QuerySelectorAll("script, img, iframe, link, form").Should().BeEmpty();
    }

    [Fact]
    public void It_has_the_columns_of_rule_making_and_folds_what_is_unchanged()
    {
        var document = Parse(FullAmendment.Value.ToHtml(Language.Japanese));
        var table = document.QuerySelector("table.amendment")!;

        document.QuerySelector("h1")!.TextContent.Should().EndWith("新旧対照表");
        table.QuerySelectorAll("thead th").Select(static one => one.TextContent).Should().Equal("条項", "現行（旧）", "改正後（新）", "改正理由", "変更による影響");
        table.QuerySelectorAll("tbody tr").Should().HaveCountLessThan(FullAmendment.Value.Clauses.Count);
        table.TextContent.Should().Contain("（略）").And.Contain("（新設）").And.Contain("（削除）").And.Contain("演習の結果による。").And.Contain("第百条 → 第百一条");
        document.QuerySelectorAll("#unchanged tbody tr").Should().HaveCount(FullAmendment.Value.Clauses.Count(static one => one.Kind == AmendmentKind.Unchanged));
    }

    [Fact]
    public void What_the_other_side_does_not_say_is_underlined()
    {
        var row = Parse(FullAmendment.Value.ToHtml(Language.English)).QuerySelectorAll("table.amendment tbody tr").First(static one => one.FirstElementChild!.TextContent.StartsWith("第９条", StringComparison.Ordinal));

        row.Children[1].QuerySelectorAll("u").Select(static one => one.TextContent).Should().ContainSingle(static one => one.EndsWith("addressed", StringComparison.Ordinal));
        row.Children[2].QuerySelectorAll("u").Select(static one => one.TextContent).Should().ContainSingle(static one => one.EndsWith("specified", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_file_says_never_becomes_markup()
    {
        var document = Hostile.Standards.Documents[1];
        var html = Amendment.Between(before: document, after: document with { Treatments = null }, new AmendmentOptions { Reasons = document.Treatments!.Values.SelectMany(static one => one.Clauses ?? []).Distinct().ToDictionary(static one => one, static _ => Hostile.Texts[0]) }).ToHtml();

        var page = Parse(html);
        page.QuerySelectorAll("script, img, svg, iframe").Should().BeEmpty();
        page.All.SelectMany(static element => element.Attributes).Should().OnlyContain(static attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
}
