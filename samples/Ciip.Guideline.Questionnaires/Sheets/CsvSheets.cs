using System.Globalization;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Questionnaires.Sheets;

/// <summary>The sheets one below the other in one CSV file, each begun by a line <c>[name]</c>.</summary>
internal static class CsvSheets
{
    /// <summary>Every record is as wide as the widest sheet, as spreadsheets save it too.</summary>
    public static byte[] Write(IReadOnlyList<SheetTable> sheets)
    {
        var width = sheets.Max(sheet => sheet.Columns.Count);
        return GuidelineCsv.ToCsv(sheets.SelectMany(Records).Select(record => record.Concat(Enumerable.Repeat(string.Empty, width - record.Count))));
    }

    public static bool TryRead(ReadOnlySpan<byte> file, IReadOnlyList<LocalizedText> names, int mostCells, out IReadOnlyList<ReadSheet> sheets, out IReadOnlyList<CellProblem> problems)
    {
        sheets = [];
        var isRead = GuidelineCsv.TryRead(file, out var records, out var diagnostics);
        problems = [.. diagnostics.Select(diagnostic => new CellProblem(null, new(Line(diagnostic, Language.English), Line(diagnostic, Language.Japanese))))];
        if (!isRead || records is null)
        {
            return false;
        }

        if (records.Sum(static record => record.Cells.Count(static cell => !CellText.IsBlank(cell))) > mostCells)
        {
            problems = [new CellProblem(null, UnreadableWorkbookException.TooManyCells(mostCells).Reason)];
            return false;
        }

        sheets = Sections.Of("CSV", records.Select(record => new ReadRow(record.Row, record.Cells.Select((cell, column) => (column, new ReadCell(cell))))), names);
        return true;
    }

    private static IEnumerable<IReadOnlyList<string>> Records(SheetTable sheet) =>
        sheet.Rows.Prepend([.. sheet.Columns.Select(column => column.Heading)]).Prepend([Sections.Begin(sheet.Name)]);

    private static string Line(GuidelineDiagnostic diagnostic, Language language) => string.Create(
        CultureInfo.InvariantCulture, $"({diagnostic.Line},{diagnostic.Column}): {diagnostic.Code} {diagnostic.MessageIn(language)}");
}
