namespace Ciip.Guideline.Reporting;

/// <summary>Documents and practice held against each other: counted by measure, and provision by provision.</summary>
internal static class GapSection
{
    private static readonly GapState[] States =
    [
        GapState.Aligned, GapState.Partly, GapState.OnPaperOnly, GapState.PractisedButUnwritten, GapState.Declined, GapState.Open, GapState.NotRelevant, GapState.Undetermined,
    ];

    public static void Write(HtmlWriter html, ReportPage page)
    {
        var (shown, other) = page.Options.View == ViewKind.Own ? (ViewKind.Own, ViewKind.Set) : (ViewKind.Set, ViewKind.Own);
        Parts.Heading(html, NameOf(shown));
        Write(html, page.Report.Gaps![shown]);
        if (page.ViewsDiffer)
        {
            Parts.Heading(html, NameOf(other));
            Parts.Details(html, Words.Gaps, GuidelineItem.All.Count, details => Counts(details, page.Report.Gaps[other]));
            Cells(html, page.Report.Gaps[other]);
        }
        else
        {
            html.Line().Element("p", page.OwnIsNoMore);
        }
    }

    public static void Write(HtmlWriter html, GapMatrix gaps)
    {
        Parts.Lead(html, Words.GapsSay);
        Parts.Legend(html, LegendOf(gaps, html.Language));
        Counts(html, gaps);
        if (gaps.NotAsked.Count > 0)
        {
            html.Line().Element("p", Words.GapsNotAsked(gaps.NotAsked.Count));
        }

        Cells(html, gaps);
    }

    public static (string Mark, int Count)[] Shares(GapCounts counts) =>
        [.. States.Select(state => (Marks.Of(state), counts[state]))];

    /// <summary>Each state that occurs, with its mark and its number.</summary>
    public static IReadOnlyList<(string Mark, string Word)> LegendOf(GapMatrix gaps, Language language)
    {
        var counts = gaps.Counts;
        return Legend.Of(language, States, Marks.Of, state => $"{state.In(language)} {counts[state].Written()}", Shares(counts));
    }

    private static LocalizedText NameOf(ViewKind view) => view == ViewKind.Own ? Words.OwnRules : Words.AllDocuments;

    private static void Counts(HtmlWriter html, GapMatrix gaps) => HtmlTable.Write(
        html,
        Words.Gaps,
        [Cell.Of(Words.Item), .. States.Select(state => HtmlTable.NumberColumn(state.In(html.Language))), HtmlTable.NumberColumn(Words.Total.In(html.Language)), Cell.Of(Words.Shares)],
        GuidelineItem.All.Select(item => Row(Parts.Named(item), gaps.CountsOf(item))).Prepend(Row(Cell.Of(Words.All), gaps.Counts)),
        "figures");

    private static void Cells(HtmlWriter html, GapMatrix gaps) => Parts.Details(html, Words.GapDetails, gaps.Cells.Count, details => HtmlTable.Write(
        details,
        Words.GapDetails,
        HtmlTable.Columns(Words.Provision, Words.InDocuments, Words.InPractice, Words.State),
        gaps.Cells.Select(cell => Row(cell, details.Language)),
        "details"));

    private static Cell[] Row(Cell name, GapCounts counts) =>
        [name, .. States.Select(state => Cell.Of(counts[state])), Cell.Of(counts.Total), new(html => Parts.Bar(html, Shares(counts)))];

    private static Cell[] Row(GapCell cell, Language language) =>
    [
        Parts.Named(cell.Provision),
        Cell.State(Marks.Of(cell.Documents), cell.Documents.In(language)),
        Cell.State(Marks.Of(cell.Practice), cell.Practice.In(language)),
        Cell.State(Marks.Of(cell.State), cell.In(language)),
    ];
}
