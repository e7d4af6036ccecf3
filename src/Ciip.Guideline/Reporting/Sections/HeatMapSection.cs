namespace Ciip.Guideline.Reporting;

/// <summary>The 25 items by the four tiers: how much each tier deals with, and how much nobody has read there.</summary>
internal static class HeatMapSection
{
    public static void Write(HtmlWriter html, ReportPage page)
    {
        Parts.Lead(html, Words.HeatMapSays);
        Parts.Legend(html, [.. Words.OfMarks.Select(entry => (entry.Mark, entry.Word.In(html.Language)))]);
        HtmlTable.Write(
            html,
            Words.HeatMap,
            [Cell.Of(Words.Item), .. DocumentTier.All.Select(static tier => Cell.Of(tier.Title))],
            GuidelineItem.All.Select(item => DocumentTier.All.Select(tier => Heat(HeatCell.Of(page.View, item, tier))).Prepend(Parts.Named(item)).ToArray()),
            "heat");
    }

    private static Cell Heat(HeatCell cell) => new(html =>
    {
        if (cell.HasDocuments && cell.Total > 0)
        {
            html.Open("div", ("class", "measured")).Element("span", cell.In(html.Language));
            Parts.Bar(html, cell.Shares);
            html.Close();
        }
        else
        {
            html.Element("span", cell.In(html.Language), ("class", "nought"));
        }
    });
}
