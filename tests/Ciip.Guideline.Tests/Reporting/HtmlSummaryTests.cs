using System.Globalization;
using AngleSharp.Html.Parser;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Tests.Evaluation.Summaries;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>The page on many subjects: well formed like every page, with numbers of numbers, and with what is withheld beside the figures.</summary>
public sealed class HtmlSummaryTests
{
    public static TheoryData<string, Language> Pages =>
        [.. SummarySamples.All.Keys.SelectMany(static name => Enum.GetValues<Language>().Select(language => new TheoryDataRow<string, Language>(name, language)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_well_formed_and_runs_nothing(string name, Language language)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(SummarySamples.All[name].ToHtml(language));

        document.DocumentElement.GetAttribute("lang").Should().Be(language == Language.Japanese ? "ja" : "en");
        document.QuerySelectorAll("h1").Should().ContainSingle();
        document.QuerySelectorAll("table").Should().OnlyContain(table => table.QuerySelector("caption")!.TextContent.Length > 0 && table.ParentElement!.GetAttribute("tabindex") == "0");
        document.QuerySelectorAll("thead th").Should().OnlyContain(cell => cell.GetAttribute("scope") == "col");
        document.QuerySelectorAll("tbody tr").Should().OnlyContain(row => row.FirstElementChild!.GetAttribute("scope") == "row");
        document.QuerySelectorAll(".bar:not([aria-hidden=true])").Should().BeEmpty();
        document.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        document.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")![1..]).Should().OnlyContain(id => document.GetElementById(id!) != null);
        document.QuerySelectorAll("script, img, iframe, link, form").Should().BeEmpty();
        document.Body!.TextContent.Should().NotContain("%");
    }

    [Theory]
    [InlineData(Language.English, "30 of 35", "of 35: ", "unknown")]
    [InlineData(Language.Japanese, "35者中30者", "35者中：", "不明")]
    public void Numbers_stand_with_what_they_are_of(Language language, string adopted, string of, string unknown)
    {
        var page = new PageTables(SummarySamples.Complete.ToHtml(language));
        var items = page.Of("group-1", language == Language.Japanese ? "項目別（文書一式）" : "Items, all documents").Should().ContainSingle().Subject;
        items.Rows.Should().HaveCount(25);
        items.Rows[0].Should().Contain(PageTables.Normal(adopted));
        page.TextOf("group-1").Should().Contain(PageTables.Normal(of));
        page.TextOf("counted").Should().Contain(unknown);
        var provision = GuidelineCatalog.FourthEdition.Provisions.First(static one => one.Axis == ProvisionAxis.Both);
        page.TextOf("group-1").Should().Contain(PageTables.Normal(SummarySamples.Complete.Together[provision].Practice!.In(language)));
    }

    [Theory]
    [InlineData(Language.English, "fewer than 5", "Not promised", "withheld to protect another group")]
    [InlineData(Language.Japanese, "5者未満", "保証しない", "秘匿のため")]
    public void What_is_withheld_and_not_promised_is_said_on_top(Language language, string size, string promise, string note)
    {
        var document = new HtmlParser().ParseDocument(SummarySamples.All["sector"].ToHtml(language));
        var notes = string.Concat(document.QuerySelectorAll("header .note").Select(static note => note.TextContent));
        notes.Should().Contain(size).And.Contain(promise);
        document.GetElementById("counted")!.TextContent.Should().Contain(note);
        document.QuerySelector("header")!.TextContent.Should().Contain(language == Language.Japanese ? "秘匿" : "withheld");
        new HtmlParser().ParseDocument(SummarySamples.Complete.ToHtml(language)).QuerySelector("header")!.TextContent.Should().Contain(language == Language.Japanese ? "公表を目的としない" : "not for publication");
    }

    [Fact]
    public void The_name_of_a_sector_stays_text()
    {
        foreach (var summary in SummarySamples.All.Values)
        {
            summary.ToHtml(Language.Japanese).Should().NotContain("<script");
        }

        SummarySamples.Complete.ToHtml().Should().Contain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;港湾&quot;");
    }

    [Fact]
    public void The_page_of_nobody_says_so() =>
        new PageTables(CoverageSummary.Empty.ToHtml(Language.English)).TextOf("group-1").Should().Contain(PageTables.Normal("Nobody here has documents"));

    [Fact]
    public void The_page_is_the_same_in_any_culture()
    {
        var expected = SummarySamples.Complete.ToHtml(Language.Japanese);
        var (now, shown) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("ar-SA");
            SummarySamples.Complete.ToHtml(Language.Japanese).Should().Be(expected);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (now, shown);
        }
    }

    [Fact]
    public void Options_give_title_and_date_and_null_is_refused()
    {
        SummarySamples.All["together"].ToHtml(new ReportOptions { Title = "Sectors <2026>", IssuedOn = PartialDate.Parse("2026-06") }).Should().Contain("<h1 dir=\"auto\">Sectors &lt;2026&gt;</h1>").And.Contain("2026-06");
        FluentActions.Invoking(() => ((CoverageSummary)null!).ToHtml(Language.English)).Should().Throw<ArgumentNullException>().WithParameterName("summary");
        FluentActions.Invoking(() => CoverageSummary.Empty.ToHtml((Language)9)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
