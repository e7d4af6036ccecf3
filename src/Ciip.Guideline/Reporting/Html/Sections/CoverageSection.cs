namespace Ciip.Guideline.Reporting;

/// <summary>The figures over what the documents say, by part of the text and by tier, in both views where they differ.</summary>
internal static class CoverageSection
{
    private static readonly (StandardsOutcome Outcome, Func<StandardsCoverage, int> Count)[] Columns =
    [
        (StandardsOutcome.Specified, static coverage => coverage.Specified),
        (StandardsOutcome.PartlySpecified, static coverage => coverage.PartlySpecified),
        (StandardsOutcome.Addressed, static coverage => coverage.Addressed),
        (StandardsOutcome.Contradicted, static coverage => coverage.Contradicted),
        (StandardsOutcome.Absent, static coverage => coverage.Absent),
        (StandardsOutcome.NotExamined, static coverage => coverage.NotExamined),
        (StandardsOutcome.NotAdopted, static coverage => coverage.NotAdopted),
        (StandardsOutcome.NotRelevant, static coverage => coverage.NotRelevant),
    ];

    public static void Write(MarkupWriter html, ReportPage page)
    {
        Parts.Lead(html, Words.CoverageSays);
        View(html, page.Report.Standards.Set, Words.AllDocuments);
        if (page.ViewsDiffer)
        {
            View(html, page.Report.Standards.InternalRules, Words.OwnRules);
        }
        else
        {
            html.Line().Element("p", page.OwnIsNoMore);
        }
    }

    private static void View(MarkupWriter html, StandardsView view, LocalizedText name)
    {
        var (decided, measures) = view.MeasuresDecided;
        Parts.Heading(html, name);
        Parts.Facts(
            html,
            (Words.ItemsDealtWith, Words.Of(view.ItemsDealtWith, html.Language)),
            (Words.Decided, Words.Of(new Figure(decided, measures), html.Language)),
            (Words.MeasuresUnknown, view.MeasuresUnknown.Written()));
        Table(html, view, name, ReportPage.Wholes(html.Language));
        Parts.Details(html, Words.ByItem, GuidelineItem.All.Count, details => Table(details, view, Words.ByItem, ReportPage.Items(html.Language)));
        HtmlTable.Write(
            html,
            Words.ByTier,
            static head => head.Cells(Words.ByTier).Numbers(Words.DealtWith, Words.OutOf, Words.OnlyHere),
            view.ByTier,
            static (row, tier) => row.Cells(tier.Tier.Title).Number(tier.DealtWith.Numerator).Number(tier.DealtWith.Denominator).Number(tier.OnlyHere),
            "properties");
    }

    private static void Table(MarkupWriter html, StandardsView view, LocalizedText caption, IEnumerable<(string Name, IReadOnlyList<Provision> Provisions)> parts) => HtmlTable.Write(
        html,
        caption,
        Head,
        parts,
        (row, part) => Row(row, part.Name, view.CoverageOf(part.Provisions)),
        "figures");

    private static void Head(HtmlRow head) => head.Cells(Words.PartOfText).Numbers(Words.AtLeast, Words.AtMost, Words.OutOf)
        .Numbers(Columns, static (column, language) => column.Outcome.In(language)).Numbers(Words.NotAsked, Words.DealtWith, Words.LookedAt);

    private static void Row(HtmlRow row, string name, StandardsCoverage coverage) => row
        .Text(name).Number(coverage.SpecifiedAtLeast.Numerator).Number(coverage.SpecifiedAtMost.Numerator).Number(coverage.SpecifiedAtMost.Denominator)
        .Counts(Columns, coverage).Number(coverage.NotAsked).Number(coverage.DealtWith.Numerator).Number(coverage.Examined.Numerator);
}
