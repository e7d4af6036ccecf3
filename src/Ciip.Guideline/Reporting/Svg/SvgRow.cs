namespace Ciip.Guideline.Reporting;

/// <summary>
/// A row of a chart: its label, for each column the words and the shares of the bar (no shares, no bar), and what it says to those who
/// do not see it where that is more than the words beside its bars.
/// </summary>
internal sealed record SvgRow(string Label, IReadOnlyList<(string Text, (string Mark, int Count)[] Shares)> Cells, string? InWords = null)
{
    /// <summary>The row for those who do not see it.</summary>
    public string In(IReadOnlyList<string> columns) =>
        $"{Label}: {InWords ?? string.Join(", ", Cells.Select((cell, at) => $"{columns[at]} {cell.Text}".Trim()))}";
}
