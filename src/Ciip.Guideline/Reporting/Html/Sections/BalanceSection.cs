namespace Ciip.Guideline.Reporting;

/// <summary>How the measures specified spread over the classes of countermeasures.</summary>
internal static class BalanceSection
{
    public static void Write(MarkupWriter html, ReportPage page)
    {
        var balance = page.Report.Standards.Balance;
        Parts.Lead(html, Words.BalanceSays);
        HtmlTable.Write(
            html,
            Words.Balance,
            static head => head.Cells(Words.Class).Numbers(Words.Count, Words.OutOf).Cells(Words.Shares),
            balance.Counts.Select(static entry => (entry.Key.Title, Marks.Full, entry.Value)).Append((Words.Unclassified, Marks.Unknown, balance.Unclassified)),
            (row, entry) => Row(row, entry, balance.Measures),
            "bars");
    }

    private static void Row(HtmlRow row, (LocalizedText Name, string Mark, int Count) entry, int all) =>
        Parts.Bar(row.Cells(entry.Name).Number(entry.Count).Number(all).Cell(), (entry.Mark, entry.Count), (Marks.Missing, all - entry.Count));
}
