namespace Ciip.Guideline.Reporting;

/// <summary>The 25 items by the four tiers: how much each tier deals with, and how much nobody has read there.</summary>
internal static class HeatMapSection
{
    public static void Write(MarkupWriter html, ReportPage page)
    {
        Parts.Lead(html, Words.HeatMapSays);
        var rows = HeatCell.Of(page.View);
        Parts.Legend(html, HeatCell.LegendOf(rows, html.Language));
        HtmlTable.Write(
            html,
            Words.HeatMap,
            static head => head.Cells(Words.Item).Cells([.. DocumentTier.All.Select(static tier => tier.Title)]),
            rows,
            static (row, item) =>
            {
                row.Cell().Named(item.Item);
                foreach (var cell in item.ByTier)
                {
                    Heat(row.Cell(), cell);
                }
            },
            "heat");
    }

    private static void Heat(MarkupWriter html, HeatCell cell)
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
    }
}
