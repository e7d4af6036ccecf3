namespace Ciip.Guideline.Reporting;

/// <summary>The figures over what the documents say, by part of the text, in both views, and by tier.</summary>
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
        Table(html, page, page.Report.Standards.Set, Words.AllDocuments);
        if (page.Report.Standards.Own.Documents.Count > 0)
        {
            Table(html, page, page.Report.Standards.Own, Words.OwnRules);
        }

        HtmlTable.Write(
            html,
            Words.ByTier,
            [Cell.Of(Words.Tier), Number(html, Words.DealtWith), Number(html, Words.OutOf), Number(html, Words.OnlyHere)],
            page.View.ByTier.Select(static tier => new[] { Cell.Of(tier.Tier.Title), Cell.Of(tier.DealtWith.Numerator), Cell.Of(tier.DealtWith.Denominator), Cell.Of(tier.OnlyHere) }));
    }

    private static void Table(HtmlWriter html, ReportPage page, StandardsView view, LocalizedText caption) => HtmlTable.Write(
        html,
        caption,
        [
            Cell.Of(Words.PartOfText), Number(html, Words.AtLeast), Number(html, Words.AtMost), Number(html, Words.OutOf),
            .. Columns.Select(column => HtmlTable.NumberColumn(column.Outcome.In(html.Language))), Number(html, Words.NotBorne), Number(html, Words.DealtWith), Number(html, Words.LookedAt),
        ],
        page.Parts().Select(part => (part.Name, Coverage: view.CoverageOf(part.Provisions))).Select(static row => new[]
        {
            Cell.Of(row.Name), Cell.Of(row.Coverage.SpecifiedAtLeast.Numerator), Cell.Of(row.Coverage.SpecifiedAtMost.Numerator), Cell.Of(row.Coverage.SpecifiedAtMost.Denominator),
        }.Concat(Columns.Select(column => Cell.Of(column.Count(row.Coverage)))).Append(Cell.Of(row.Coverage.NotBorne)).Append(Cell.Of(row.Coverage.DealtWith.Numerator)).Append(Cell.Of(row.Coverage.Examined.Numerator)).ToArray()));

    private static Cell Number(HtmlWriter html, LocalizedText text) => HtmlTable.NumberColumn(text.In(html.Language));
}
