namespace Ciip.Guideline.Reporting;

/// <summary>The figures over what the documents say, by part of the text and by tier, in both views where they differ.</summary>
internal static class CoverageSection
{
    private static readonly (ProvisionOutcome Outcome, Func<Coverage, int> Count)[] Columns =
    [
        (ProvisionOutcome.Specified, static coverage => coverage.Specified),
        (ProvisionOutcome.PartlySpecified, static coverage => coverage.PartlySpecified),
        (ProvisionOutcome.Addressed, static coverage => coverage.Addressed),
        (ProvisionOutcome.Contradicted, static coverage => coverage.Contradicted),
        (ProvisionOutcome.Absent, static coverage => coverage.Absent),
        (ProvisionOutcome.NotExamined, static coverage => coverage.NotExamined),
        (ProvisionOutcome.NotAdopted, static coverage => coverage.NotAdopted),
        (ProvisionOutcome.NotRelevant, static coverage => coverage.NotRelevant),
    ];

    public static void Write(HtmlWriter html, ReportPage page)
    {
        Parts.Lead(html, Words.CoverageSays);
        View(html, page.Report.Standards.Set, Words.AllDocuments);
        if (page.ViewsDiffer)
        {
            View(html, page.Report.Standards.Own, Words.OwnRules);
        }
        else
        {
            html.Line().Element("p", page.OwnIsNoMore);
        }
    }

    private static void View(HtmlWriter html, StandardsView view, LocalizedText name)
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
            [Cell.Of(Words.ByTier), Number(html, Words.DealtWith), Number(html, Words.OutOf), Number(html, Words.OnlyHere)],
            view.ByTier.Select(static tier => new[] { Cell.Of(tier.Tier.Title), Cell.Of(tier.DealtWith.Numerator), Cell.Of(tier.DealtWith.Denominator), Cell.Of(tier.OnlyHere) }),
            "properties");
    }

    private static void Table(HtmlWriter html, StandardsView view, LocalizedText caption, IEnumerable<(string Name, IReadOnlyList<Provision> Provisions)> parts) => HtmlTable.Write(
        html,
        caption,
        [
            Cell.Of(Words.PartOfText), Number(html, Words.AtLeast), Number(html, Words.AtMost), Number(html, Words.OutOf),
            .. Columns.Select(column => HtmlTable.NumberColumn(column.Outcome.In(html.Language))), Number(html, Words.NotAsked), Number(html, Words.DealtWith), Number(html, Words.LookedAt),
        ],
        parts.Select(part => Row(part.Name, view.CoverageOf(part.Provisions))),
        "figures");

    private static Cell[] Row(string name, Coverage coverage) =>
    [
        Cell.Of(name), Cell.Of(coverage.SpecifiedAtLeast.Numerator), Cell.Of(coverage.SpecifiedAtMost.Numerator), Cell.Of(coverage.SpecifiedAtMost.Denominator),
        .. Columns.Select(column => Cell.Of(column.Count(coverage))), Cell.Of(coverage.NotAsked), Cell.Of(coverage.DealtWith.Numerator), Cell.Of(coverage.Examined.Numerator),
    ];

    private static Cell Number(HtmlWriter html, LocalizedText text) => HtmlTable.NumberColumn(text.In(html.Language));
}
