using Ciip.Guideline.Formats;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>Tables as a workbook, one sheet each.</summary>
public static class TableWorkbook
{
    /// <summary>What the name of a sheet may be.</summary>
    private const int LongestName = 31;
    private const int Narrow = 12;
    private const int Wide = 60;

    /// <summary>The workbook. Equal tables give equal bytes, and a cell is text whatever it begins with.</summary>
    public static byte[] Of(params IReadOnlyList<GuidelineTable> tables) => XlsxWriter.Write([.. tables.Select(Sheet)]);

    private static SheetTable Sheet(GuidelineTable table) => new(
        string.Concat(table.Title.Where(character => !"[]:*?/\\'".Contains(character, StringComparison.Ordinal)).Take(LongestName)),
        [.. table.Headings.Select((heading, column) => new SheetColumn(heading, WidthOf(table, column)))],
        [.. table.Rows.Select(IReadOnlyList<string> (row) => [.. row.Select(CellText.Shown)])]);

    private static int WidthOf(GuidelineTable table, int column) =>
        Math.Clamp(table.Rows.Select(row => row[column].Length).DefaultIfEmpty(0).Max() + 2, Narrow, Wide);
}
