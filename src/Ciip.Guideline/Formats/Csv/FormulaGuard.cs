namespace Ciip.Guideline.Formats.Csv;

/// <summary>
/// Puts an apostrophe before what a spreadsheet would run as a formula, and takes it away again: any text comes back as it was.
/// </summary>
internal static class FormulaGuard
{
    private const char Mark = '\'';

    public static string Guard(string cell) => IsRisky(cell) ? Mark + cell : cell;

    public static string Unguard(string cell) =>
        cell.Length > 0 && cell[0] == Mark && IsRisky(cell.Substring(1)) ? cell.Substring(1) : cell;

    /// <summary>
    /// Whether a cell could be run. Apostrophes in front change nothing, so that a guarded cell is risky exactly when the cell
    /// it guards is, and the two are told apart.
    /// </summary>
    private static bool IsRisky(string cell)
    {
        var start = 0;
        while (start < cell.Length && cell[start] == Mark)
        {
            start++;
        }

        var at = start;
        while (at < cell.Length && IsBlank(cell[at]))
        {
            at++;
        }

        return (start < cell.Length && cell[start] is '\t' or '\r' or '\n')
            || (at < cell.Length && cell[at] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠');
    }

    /// <summary>What a spreadsheet may trim: white space of any width, controls, and characters without width.</summary>
    private static bool IsBlank(char c) => CsvBlank.Is(c) || char.IsControl(c);
}
