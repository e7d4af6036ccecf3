using System.Globalization;
using Ciip.Guideline.Cli.Questionnaires.Cells;

namespace Ciip.Guideline.Cli.Questionnaires.Sheets;

/// <summary>The sheets one below the other in one CSV file, each begun by a line <c>[name]</c>.</summary>
internal static class CsvSheets
{
    /// <summary>Every record is as wide as the widest sheet, as spreadsheets save it too.</summary>
    public static byte[] Write(IReadOnlyList<SheetTable> sheets)
    {
        var width = sheets.Max(sheet => sheet.Columns.Count);
        return GuidelineCsv.ToCsv(sheets.SelectMany(Records).Select(record => record.Concat(Enumerable.Repeat(string.Empty, width - record.Count))));
    }

    public static bool TryRead(byte[] utf8, out IReadOnlyList<ReadSheet> sheets, out IReadOnlyList<CellProblem> problems)
    {
        sheets = [];
        var isRead = GuidelineCsv.TryRead(utf8, out var records, out var diagnostics);
        problems = [.. diagnostics.Select(diagnostic => new CellProblem(null, new(Line(diagnostic, Language.English), Line(diagnostic, Language.Japanese))))];
        if (!isRead)
        {
            return false;
        }

        var found = new List<ReadSheet>();
        List<ReadRow>? rows = null;
        foreach (var record in records!)
        {
            if (NameIn(record.Cells) is { } name)
            {
                found.Add(new ReadSheet(name, rows = []));
            }
            else if (record.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                rows?.Add(new ReadRow(record.Row, [.. record.Cells.Select(cell => new ReadCell(cell))]));
            }
        }

        sheets = found;
        return true;
    }

    private static IEnumerable<IReadOnlyList<string>> Records(SheetTable sheet) =>
        sheet.Rows.Prepend([.. sheet.Columns.Select(column => column.Heading)]).Prepend(["[" + sheet.Name + "]"]);

    private static string? NameIn(IReadOnlyList<string> cells)
    {
        var first = cells.Count == 0 ? string.Empty : CellText.Fold(cells[0]);
        return first.Length > 2 && first[0] == '[' && first[^1] == ']' && cells.Skip(1).All(string.IsNullOrWhiteSpace) ? first[1..^1] : null;
    }

    private static string Line(CsvDiagnostic diagnostic, Language language) => string.Create(
        CultureInfo.InvariantCulture, $"({diagnostic.Line},{diagnostic.Column}): {diagnostic.Code} {diagnostic.MessageIn(language)}");
}
