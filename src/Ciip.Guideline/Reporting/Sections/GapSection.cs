namespace Ciip.Guideline.Reporting;

/// <summary>Documents and practice held against each other: counted by measure, and provision by provision.</summary>
internal static class GapSection
{
    private static readonly GapState[] States =
    [
        GapState.Aligned, GapState.Partly, GapState.OnPaperOnly, GapState.PractisedButUnwritten, GapState.Declined, GapState.Open, GapState.NotRelevant, GapState.Undetermined,
    ];

    public static void Write(HtmlWriter html, ReportPage page) => Write(html, page.Report.Gaps![page.Options.View]);

    public static void Write(HtmlWriter html, GapMatrix gaps)
    {
        Parts.Lead(html, Words.GapsSay);
        HtmlTable.Write(
            html,
            Words.Gaps,
            [Cell.Of(Words.Item), .. States.Select(state => HtmlTable.NumberColumn(state.In(html.Language))), HtmlTable.NumberColumn(Words.Total.In(html.Language)), Cell.Of(Words.Shares)],
            GuidelineItem.All.Select(item => Row(Parts.Named(item), gaps.CountsOf(item))).Prepend(Row(Cell.Of(Words.All), gaps.Counts)));
        Parts.Annex(html, Words.GapDetails, gaps.Cells.Count, details => HtmlTable.Write(
            details,
            Words.GapDetails,
            HtmlTable.Columns(Words.Provision, Words.InDocuments, Words.InPractice, Words.State),
            gaps.Cells.Select(Row)));
    }

    public static (string Mark, int Count)[] Shares(GapCounts counts) =>
        [.. States.Select(state => (Marks.Of(state), counts[state])).GroupBy(static share => share.Item1, StringComparer.Ordinal).Select(static group => (group.Key, group.Sum(static share => share.Item2)))];

    private static Cell[] Row(Cell name, GapCounts counts) =>
        [name, .. States.Select(state => Cell.Of(counts[state])), Cell.Of(counts.Total), new(html => Parts.Bar(html, Shares(counts)))];

    private static Cell[] Row(GapCell cell) =>
    [
        Parts.Named(cell.Provision),
        new(html => Cell.State(Marks.Of(cell.Documents), cell.Documents.In(html.Language)).Write(html)),
        new(html => Cell.State(Marks.Of(cell.Practice), cell.Practice.In(html.Language)).Write(html)),
        new(html => Cell.State(Marks.Of(cell.State), cell.In(html.Language)).Write(html)),
    ];
}
