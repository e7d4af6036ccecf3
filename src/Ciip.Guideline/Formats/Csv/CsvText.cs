using System.Text;

namespace Ciip.Guideline.Formats.Csv;

/// <summary>Writes records.</summary>
internal static class CsvText
{
    public static byte[] Of(IEnumerable<IEnumerable<string>> records)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var record in records)
        {
            Append(text, record is null ? throw new ArgumentException("A record is null.", nameof(records)) : [.. record]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, string[] cells)
    {
        if (cells.Length == 0 || Array.IndexOf(cells, null) >= 0)
        {
            throw new ArgumentException("A record has no cell, or a cell is null.", nameof(cells));
        }

        // A record of one empty cell would be a line without anything, which a reader does not take for a record.
        if (cells.Length == 1 && cells[0].Length == 0)
        {
            text.Append("\"\"");
        }

        for (var i = 0; i < cells.Length; i++)
        {
            text.Append(i == 0 ? string.Empty : ",").Append(Field(FormulaGuard.Guard(cells[i])));
        }

        text.Append("\r\n");
    }

    /// <summary>
    /// A cell, quoted where it has to be. Semicolon and tab separate cells where spreadsheets have other settings: quoted, they
    /// cannot be taken for that.
    /// </summary>
    private static string Field(string cell) => cell.Any(static c => c is '"' or ',' or ';' or '\t' or '\r' or '\n')
        ? "\"" + cell.Replace("\"", "\"\"") + "\""
        : cell;
}
