using System.Text;

namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>Sheets as one CSV file, the way one or another spreadsheet saves it.</summary>
internal sealed class TestCsv(Dice random)
{
    private readonly char separator = ",;\t"[random.Next(3)];
    private readonly bool isPadded = random.Next(2) == 0;
    private readonly bool isQuoted = random.Next(4) == 0;
    private readonly string end = new[] { "\r\n", "\n", "\r" }[random.Next(3)];

    public byte[] Write(IReadOnlyList<TestSheet> sheets)
    {
        var width = isPadded ? sheets.Max(sheet => sheet.Width) : 0;
        var records = sheets.SelectMany(sheet => sheet.Rows.Select(row => row.Select(cell => cell.Text).ToList()).Prepend(["[" + sheet.Name + "]"]));
        var text = (random.Next(3) == 0 ? $"sep={separator}{end}" : string.Empty) + string.Concat(records.Select(record => Line(record, width) + end));
        Encoding encoding = random.Next(4) switch { 0 => new UTF8Encoding(false), 1 => new UnicodeEncoding(false, true), 2 => new UnicodeEncoding(true, true), _ => new UTF8Encoding(true) };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private string Line(List<string> cells, int width)
    {
        var count = cells.FindLastIndex(cell => cell.Length > 0) + 1;
        return string.Join(separator, cells.Take(count).Concat(Enumerable.Repeat(string.Empty, Math.Max(0, width - count))).Select(Field));
    }

    /// <summary>Quoted where this separator asks for it, as spreadsheets do: other separators stand as they are.</summary>
    private string Field(string cell) => isQuoted || cell.Contains(separator) || cell.AsSpan().ContainsAny("\"\r\n")
        ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
        : cell;
}
