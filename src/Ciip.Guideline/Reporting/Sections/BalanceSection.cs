namespace Ciip.Guideline.Reporting;

/// <summary>How the measures specified spread over the classes of countermeasures.</summary>
internal static class BalanceSection
{
    public static void Write(HtmlWriter html, ReportPage page)
    {
        var balance = page.Report.Standards.Balance;
        Parts.Lead(html, Words.BalanceSays);
        HtmlTable.Write(
            html,
            Words.Balance,
            [Cell.Of(Words.Class), HtmlTable.NumberColumn(Words.Count.In(html.Language)), HtmlTable.NumberColumn(Words.OutOf.In(html.Language)), Cell.Of(Words.Shares)],
            balance.Counts.Select(entry => Row(Cell.Of(entry.Key.Title), Marks.Full, entry.Value, balance.Measures))
                .Append(Row(Cell.Of(Words.Unclassified), Marks.Unknown, balance.Unclassified, balance.Measures)),
            "bars");
    }

    private static Cell[] Row(Cell name, string mark, int count, int all) =>
        [name, Cell.Of(count), Cell.Of(all), new(html => Parts.Bar(html, (mark, count), (Marks.Missing, all - count)))];
}
