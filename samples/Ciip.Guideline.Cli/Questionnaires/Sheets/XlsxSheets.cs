using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Ciip.Guideline.Cli.Questionnaires.Sheets;

/// <summary>The sheets as a workbook. MiniExcel writes the cells; what it has no word for is added to the file then.</summary>
internal static class XlsxSheets
{
    private static readonly OpenXmlConfiguration Plain = new() { AutoFilter = false, TableStyles = TableStyles.None, FastMode = false };

    public static byte[] Write(IReadOnlyList<SheetTable> sheets)
    {
        var lists = new PickListSheet(sheets);
        using var stream = new MemoryStream();
        MiniExcel.SaveAs(
            stream, sheets.Append(lists.Table).ToDictionary(sheet => sheet.Name, object (sheet) => Rows(sheet), StringComparer.Ordinal),
            printHeader: false, excelType: ExcelType.XLSX, configuration: Plain);
        XlsxFinish.Apply(stream, sheets, lists);
        return stream.ToArray();
    }

    private static IEnumerable<Dictionary<string, object>> Rows(SheetTable sheet) =>
        sheet.Rows.Prepend([.. sheet.Columns.Select(column => column.Heading)])
            .Select(row => row.Select((cell, index) => (Name: PickListSheet.Letters(index + 1), Cell: (object)cell))
                .ToDictionary(pair => pair.Name, pair => pair.Cell, StringComparer.Ordinal));
}
