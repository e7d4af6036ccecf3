using AngleSharp.Html.Parser;
using Ciip.Guideline.Common;
using Ciip.Guideline.Tests.Crosswalks;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>The page on what an evaluation is worth under a later edition: well formed like every page, and with everything that the table says.</summary>
public sealed class CarriedPageTests
{
    public static TheoryData<string, Language> Pages =>
        [.. new[] { "full", "shipped", "nothing", "hostile" }.SelectMany(static name => Enum.GetValues<Language>().Select(language => new TheoryDataRow<string, Language>(name, language)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_well_formed_and_runs_nothing(string name, Language language)
    {
        foreach (var carried in Carried(name, language))
        {
            var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(carried.ToHtml(language));

            document.DocumentElement.GetAttribute("lang").Should().Be(language == Language.Japanese ? "ja" : "en");
            document.QuerySelectorAll("h1").Should().ContainSingle();
            document.QuerySelectorAll("table").Should().OnlyContain(table => table.QuerySelector("caption")!.TextContent.Length > 0 && table.ParentElement!.GetAttribute("tabindex") == "0");
            document.QuerySelectorAll("thead th").Should().OnlyContain(cell => cell.GetAttribute("scope") == "col");
            document.QuerySelectorAll("tbody tr").Should().OnlyContain(row => row.FirstElementChild!.GetAttribute("scope") == "row");
            document.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
            document.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")![1..]).Should().OnlyContain(id => document.GetElementById(id!) != null);
            document.QuerySelectorAll("script, img, iframe, link, form, svg").Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Everything_that_the_table_says_of_the_edition_is_on_the_page(string name, Language language)
    {
        foreach (var carried in Carried(name, language))
        {
            var text = PageTables.Normal(new HtmlParser().ParseDocument(carried.ToHtml(language)).Body!.TextContent);
            var rows = carried.Items.Select(static item => item.Row).OfType<CarryOverRow>().Concat(carried.New).ToList();
            string?[] said =
            [
                carried.Edition.Title, carried.Edition.IssuedOn.ToString(), carried.CarryOver.Title, carried.CarryOver.Author, carried.CarryOver.Note, carried.CarryOver.MadeOn?.ToString(),
                .. rows.SelectMany(static row => new[] { row.Reason, row.Reviewer, row.From?.Text }.Concat(row.To ?? [])),
                .. rows.SelectMany(row => new[] { row.Relation.In(language), row.Basis?.In(language), row.Confidence?.In(language) }),
                .. rows.SelectMany(static row => row.Sources ?? []).Concat(carried.CarryOver.Sources ?? []).SelectMany(static source => new[] { source.Reference, source.What }),
                .. carried.Items.SelectMany(item => new[] { item.Item.Title.In(language), item.Why.In(language), item.Result.In(language) }.Concat(item.ProvisionRows.Select(static row => row.From!.Text))),
            ];

            said.OfType<string>().Where(value => !text.Contains(PageTables.Normal(value), StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(Language.English, "Keep", "Look again", "More is meant there than was evaluated.", "row of II.6.3")]
    [InlineData(Language.Japanese, "維持する項目", "再確認する項目", "後続の版では、評価した内容より広い内容を指す。", "行の対象： II.6.3")]
    public void An_item_stands_under_its_advice_with_the_reason(Language language, string keep, string again, string why, string around)
    {
        var carried = Carried("full", language)[0];
        var page = new PageTables(carried.ToHtml(language));
        string Head(GuidelineItem item) => $"{item.Value} {item.Title.In(language)}";

        var kept = page.Of("keep", keep).Should().ContainSingle().Subject;
        kept.Rows.Should().HaveCount(2);
        kept.Row(Head(GuidelineItem.Purpose)).Should().Contain("because" + (language == Language.Japanese ? "参照先：p. 3" : "Sources: p. 3"));
        var others = page.Of("look-again", again).Should().ContainSingle().Subject;
        others.Row(Head(GuidelineItem.ItBcp)).Should().Contain(why);
        others.Row(Head(GuidelineItem.MalfunctionVerification))[2].Should().Contain(around);
        page.TextOf("look-again").Should().Contain(Provisions.InternalRules.RevisionCriteria.Id);
        page.TextOf("in-numbers").Should().Contain(PageTables.Normal(language == Language.Japanese ? "25項目中8項目" : "8 of 25"));
    }

    [Theory]
    [InlineData(Language.English, "only reported")]
    [InlineData(Language.Japanese, "第三者の報告によるもの")]
    public void What_is_only_reported_is_said_to_be_on_top_and_nothing_else_is(Language language, string words)
    {
        foreach (var carried in Carried("shipped", language))
        {
            var isReported = carried.Edition.Basis == EvidenceBasis.Reported;
            new HtmlParser().ParseDocument(carried.ToHtml(language)).QuerySelector("header")!.TextContent.Contains(words, StringComparison.Ordinal).Should().Be(isReported, carried.Edition.Id);
            carried.ToMarkdown(language).Contains(words, StringComparison.Ordinal).Should().Be(isReported, carried.Edition.Id);
        }
    }

    [Fact]
    public void Where_nothing_is_kept_or_new_the_page_says_so()
    {
        var nothing = Carried("nothing", Language.English)[0];
        var page = new PageTables(nothing.ToHtml());
        page.TextOf("keep").Should().Contain(PageTables.Normal("No item is kept."));
        page.TextOf("new").Should().Contain(PageTables.Normal("The table names nothing that is new."));
        page.TextOf("look-again").Should().Contain(PageTables.Normal("The table has no row for it."));
        nothing.ToMarkdown().Should().Contain("No item is kept.").And.Contain("no row");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Markdown_has_the_items_and_what_is_new_in_tables_and_no_markup_of_others(string name, Language language)
    {
        foreach (var carried in Carried(name, language))
        {
            var lines = carried.ToMarkdown(language).Split('\n');

            lines.Where(static line => line.StartsWith("| II.", StringComparison.Ordinal)).Should().HaveCount(25);
            lines.Where(static line => line.StartsWith('|')).Should().HaveCount(25 + carried.New.Count + (2 * lines.Count(static line => line.StartsWith("|---", StringComparison.Ordinal))));
            string.Join('\n', lines).Should().Contain(carried.In(language).Replace("!", "\\!", StringComparison.Ordinal)).And.NotContain("<script").And.NotContain("[x](");
        }
    }

    [Fact]
    public void Null_is_refused_and_the_title_is_the_callers()
    {
        ((Action)(() => ((CarriedForward)null!).ToHtml())).Should().Throw<ArgumentNullException>().WithParameterName("carried");
        ((Action)(() => ((CarriedForward)null!).ToMarkdown(Language.Japanese))).Should().Throw<ArgumentNullException>().WithParameterName("carried");
        var options = new ReportOptions { Title = "T", IssuedOn = new(2026, 12, 1) };
        Carried("full", Language.English)[0].ToHtml(options).Should().Contain("<h1 dir=\"auto\">T</h1>").And.Contain("2026-12-01");
    }

    private static IReadOnlyList<CarriedForward> Carried(string name, Language language) => name switch
    {
        "full" => ReportSamples.Report("reference operator").CarryForward(FullCarryOver.Value),
        "shipped" => ReportSamples.Report("city").CarryForward(CarryOver.FromFourthEdition(language), ViewKind.InternalRules),
        "nothing" => ReportSamples.Report("empty set").CarryForward(FullCarryOver.Value with { Rows = [], Author = null, MadeOn = null, Note = null, Sources = null }),
        _ => ReportSamples.Report("hostile").CarryForward(HostileTable()),
    };

    private static CarryOver HostileTable() => FullCarryOver.Value with
    {
        Title = Hostile.Texts[0],
        Author = Hostile.Texts[1],
        Note = Hostile.Texts[2],
        Sources = [new() { Reference = Hostile.Texts[3], What = Hostile.Texts[4] }],
        Editions = [FullCarryOver.Value.Editions[0] with { Title = Hostile.Texts[5] }],
        Rows =
        [
            .. Hostile.Texts.Select(static (text, index) => FullCarryOver.Row(GuidelineItem.All[index], CarryOverRelation.Widened, text) with { Reason = text, Reviewer = text, Sources = [new() { Reference = text, What = text }] }),
            .. Hostile.Texts.Select(static text => FullCarryOver.Row(null, CarryOverRelation.New, text) with { Reason = text, Reviewer = text }),
        ],
    };
}
