using Ciip.Guideline.Formats;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>What a person does to a questionnaire: writes into cells, by what the row begins with and what is above the column.</summary>
internal static class FilledIn
{
    public static byte[] Workbook(byte[] workbook, params (string Sheet, string Row, string Heading, string Entry)[] entries)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var file = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            foreach (var (sheet, row, heading, entry) in entries)
            {
                var cell = CellOf(file, sheet, row, heading);
                cell.RemoveAllChildren();
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new InlineString(new Text(entry));
            }
        }

        return stream.ToArray();
    }

    /// <summary>What a cell shows.</summary>
    public static string Shown(byte[] workbook, string sheet, string row, string heading)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return TextOf(file, CellOf(file, sheet, row, heading));
    }

    /// <summary>All cells of all sheets, as texts.</summary>
    public static Dictionary<string, List<List<string>>> Read(byte[] workbook)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return file.WorkbookPart!.Workbook!.Descendants<Sheet>().ToDictionary(
            static sheet => sheet.Name!.Value!, sheet => RowsOf(file, sheet.Name!.Value!).Select(row => row.Elements<Cell>().Select(cell => TextOf(file, cell)).ToList()).ToList(), StringComparer.Ordinal);
    }

    public static byte[] Csv(byte[] csv, params (string Sheet, string Row, string Heading, string Entry)[] entries)
    {
        GuidelineCsv.TryRead(csv, out var read, out _).Should().BeTrue();
        var records = read!.Select(static record => record.Cells.ToList()).ToList();
        foreach (var (sheet, row, heading, entry) in entries)
        {
            var headings = records.FindIndex(record => record[0] == $"[{sheet}]") + 1;
            records[records.FindIndex(headings, record => record[0] == row)][records[headings].IndexOf(heading)] = entry;
        }

        return GuidelineCsv.ToCsv(records);
    }

    private static Cell CellOf(SpreadsheetDocument file, string sheet, string row, string heading)
    {
        var rows = RowsOf(file, sheet);
        var column = rows[0].Elements<Cell>().ToList().FindIndex(cell => TextOf(file, cell) == heading);
        return rows.Single(one => TextOf(file, one.Elements<Cell>().First()) == row).Elements<Cell>().ElementAt(column);
    }

    private static List<Row> RowsOf(SpreadsheetDocument file, string sheet) =>
        [.. ((WorksheetPart)file.WorkbookPart!.GetPartById(file.WorkbookPart.Workbook!.Descendants<Sheet>().Single(one => one.Name == sheet).Id!)).Worksheet!.Descendants<Row>()];

    private static string TextOf(SpreadsheetDocument file, Cell cell) => cell.DataType?.Value == CellValues.SharedString
        ? file.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.ElementAt(int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)).InnerText
        : cell.InnerText;
}
