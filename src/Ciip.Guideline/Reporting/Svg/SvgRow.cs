namespace Ciip.Guideline.Reporting;

/// <summary>
/// A row of a chart: its label, for each column the words and the shares of the bar (no shares, no bar), and what it says to those who
/// do not see it where that is more than the words beside its bars.
/// </summary>
internal sealed class SvgRow(string label, IReadOnlyList<(string Text, (string Mark, int Count)[] Shares)> cells, string? inWords = null)
{
    public string Label { get; } = label;

    public IReadOnlyList<(string Text, (string Mark, int Count)[] Shares)> Cells { get; } = cells;

    /// <summary>The row for those who do not see it.</summary>
    public string In(IReadOnlyList<string> columns) =>
        $"{Label}: {inWords ?? string.Join(", ", Cells.Select((cell, at) => $"{columns[at]} {cell.Text}".Trim()))}";
}
