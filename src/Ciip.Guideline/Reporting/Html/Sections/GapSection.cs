namespace Ciip.Guideline.Reporting;

/// <summary>Documents and practice compared: counted by measure, and provision by provision.</summary>
internal static class GapSection
{
    public static void Write(MarkupWriter html, ReportPage page)
    {
        var (shown, other) = page.Options.View == ViewKind.InternalRules ? (ViewKind.InternalRules, ViewKind.Set) : (ViewKind.Set, ViewKind.InternalRules);
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

    public static void Write(MarkupWriter html, GapMatrix gaps)
    {
        Parts.Lead(html, Words.GapsSay);
        Parts.Legend(html, GapShares.LegendOf(gaps, html.Language));
        Counts(html, gaps);
        if (gaps.NotAsked.Count > 0)
        {
            html.Line().Element("p", Words.GapsNotAsked(gaps.NotAsked.Count));
        }

        Cells(html, gaps);
    }

    private static LocalizedText NameOf(ViewKind view) => view == ViewKind.InternalRules ? Words.OwnRules : Words.AllDocuments;

    private static void Counts(MarkupWriter html, GapMatrix gaps) => HtmlTable.Write(
        html,
        Words.Gaps,
        static head => head.Cells(Words.Item).Numbers(GapShares.States, static (state, language) => state.In(language)).Numbers(Words.Total).Cells(Words.Shares),
        GuidelineItem.All.Prepend<GuidelineItem?>(null),
        (row, item) => Row(row, item, item is null ? gaps.Counts : gaps.CountsOf(item)),
        "figures");

    private static void Cells(MarkupWriter html, GapMatrix gaps) => Parts.Details(html, Words.GapDetails, gaps.Cells.Count, details => HtmlTable.Write(
        details,
        Words.GapDetails,
        static head => head.Cells(Words.Provision, Words.InDocuments, Words.InPractice, Words.State),
        gaps.Cells,
        static (row, cell) =>
        {
            row.Cell().Named(cell.Provision);
            row.Cell().State(Marks.Of(cell.Documents), cell.Documents.In(row.Language));
            row.Cell().State(Marks.Of(cell.Practice), cell.Practice.In(row.Language));
            row.Cell().State(Marks.Of(cell.State), cell.In(row.Language));
        },
        "details"));

    /// <summary>The numbers over an item, or over all.</summary>
    private static void Row(HtmlRow row, GuidelineItem? item, GapCounts counts)
    {
        _ = item is null ? row.Cell().Text(Words.All) : row.Cell().Named(item);
        var shares = GapShares.Of(counts);
        foreach (var (_, count) in shares)
        {
            row.Number(count);
        }

        Parts.Bar(row.Number(counts.Total).Cell(), shares);
    }
}
