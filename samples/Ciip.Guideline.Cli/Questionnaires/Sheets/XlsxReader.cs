using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ciip.Guideline.Cli.Questionnaires.Sheets;

/// <summary>Reads a workbook as text, with what the spreadsheet took each entry for.</summary>
internal static class XlsxReader
{
    /// <summary>More than any questionnaire needs; what is larger is not unpacked.</summary>
    private const int MostCharacters = 100_000_000;

    public static bool TryRead(byte[] bytes, out IReadOnlyList<ReadSheet> sheets, out IReadOnlyList<CellProblem> problems)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var file = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            var book = file.WorkbookPart!;
            var values = new XlsxValues(book);
            sheets = [.. book.Workbook!.Descendants<Sheet>().Select(sheet => Read(sheet.Name?.Value ?? string.Empty, book.GetPartById(sheet.Id!), values))];
            // Made of the CSV file, whose sheets stand one below the other.
            sheets = sheets.Count == 1 && Sections.Of(sheets[0].Rows) is { Count: > 0 } sections ? sections : sheets;
            problems = [];
            return true;
        }
        catch (Exception exception) when (exception is FileFormatException or OpenXmlPackageException or InvalidDataException or XmlException
            or NullReferenceException or InvalidCastException or FormatException or ArgumentException or InvalidOperationException or IOException)
        {
            sheets = [];
            problems = [new CellProblem(null, new("The file is no workbook that can be read (.xlsx).", "読み取ることのできるワークブック（.xlsx）でない。"))];
            return false;
        }
    }

    private static ReadSheet Read(string name, OpenXmlPart part, XlsxValues values)
    {
        var rows = new List<ReadRow>();
        foreach (var row in (part as WorksheetPart)?.Worksheet?.Descendants<Row>() ?? [])
        {
            var cells = new List<ReadCell>();
            foreach (var cell in row.Elements<Cell>())
            {
                var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
                var read = values.Of(cell);
                if (!read.IsBlank && column < XlsxValues.MostColumns)
                {
                    cells.AddRange(Enumerable.Repeat(ReadCell.Blank, Math.Max(0, column - cells.Count)));
                    cells.Add(read);
                }
            }

            rows.Add(new ReadRow(row.RowIndex is { } number ? checked((int)number.Value) : rows.Count + 1, cells));
        }

        return new ReadSheet(name, [.. rows.SkipWhile(row => row.IsBlank)]);
    }

    /// <summary>The column of a reference such as B12, from 0.</summary>
    private static int? ColumnOf(string? reference)
    {
        var letters = reference?.TakeWhile(char.IsAsciiLetterUpper).Take(3).ToList() ?? [];
        return letters.Count == 0 ? null : letters.Aggregate(0, (column, letter) => (column * 26) + (letter - 'A') + 1) - 1;
    }
}
