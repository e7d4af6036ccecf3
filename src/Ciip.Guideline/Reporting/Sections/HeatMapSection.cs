namespace Ciip.Guideline.Reporting;

/// <summary>The 25 items by the four tiers: how much each tier deals with, and how much nobody has read there.</summary>
internal static class HeatMapSection
{
    public static void Write(HtmlWriter html, ReportPage page)
    {
        Parts.Lead(html, Words.HeatMapSays);
        var cells = GuidelineItem.All.Select(item => (Item: item, ByTier: DocumentTier.All.Select(tier => HeatCell.Of(page.View, item, tier)).ToList())).ToList();
        Parts.Legend(html, HeatCell.LegendOf(cells.SelectMany(static row => row.ByTier), html.Language));
        HtmlTable.Write(
            html,
            Words.HeatMap,
            [Cell.Of(Words.Item), .. DocumentTier.All.Select(static tier => Cell.Of(tier.Title))],
            cells.Select(static row => row.ByTier.Select(Heat).Prepend(Parts.Named(row.Item)).ToArray()),
            "heat");
    }

    private static Cell Heat(HeatCell cell) => new(html =>
    {
        if (cell.HasBar)
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
