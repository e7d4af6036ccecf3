using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ciip.Guideline.Cli.Questionnaires.Sheets;

/// <summary>What the cells of a workbook say.</summary>
internal sealed partial class XlsxValues(WorkbookPart book)
{
    /// <summary>As many columns as a workbook of this format can have.</summary>
    public const int MostColumns = 16_384;

    private readonly List<string> shared =
        [.. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => TextOf(item)) ?? []];

    private readonly List<CellFormat> formats = [.. book.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<CellFormat>() ?? []];

    private readonly Dictionary<uint, string> codes = (book.WorkbookStylesPart?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        .Where(format => format.NumberFormatId is not null).GroupBy(format => format.NumberFormatId!.Value)
        .ToDictionary(group => group.Key, group => group.First().FormatCode?.Value ?? string.Empty);

    public ReadCell Of(Cell cell)
    {
        var type = cell.DataType?.Value;
        var value = cell.CellValue?.Text ?? string.Empty;
        if (type == CellValues.SharedString)
        {
            return new ReadCell(shared[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)]);
        }

        if (type == CellValues.InlineString)
        {
            return new ReadCell(cell.InlineString is { } inline ? TextOf(inline) : string.Empty);
        }

        if (type == CellValues.Boolean)
        {
            return new ReadCell(value == "1" ? "TRUE" : "FALSE");
        }

        return type == CellValues.Error ? new ReadCell(value, CellNature.Error)
            : type is null || type == CellValues.Number ? Number(cell, value)
            : new ReadCell(XmlConvert.DecodeName(value));
    }

    private ReadCell Number(Cell cell, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new ReadCell(value);
        }

        var code = CodeOf(cell);
        if (code is not null && number is >= 1 and < 2_958_466)
        {
            return new ReadCell(DateText(number, code), CellNature.Date);
        }

        return number == Math.Floor(number) && Math.Abs(number) < 1e15
            ? new ReadCell(number.ToString("0", CultureInfo.InvariantCulture), CellNature.WholeNumber)
            : new ReadCell(value, CellNature.OtherNumber);
    }

    /// <summary>As exact as the cell shows it: a spreadsheet makes the first of the month of a month that was typed.</summary>
    private string DateText(double number, string code)
    {
        var date = DateTime.FromOADate(number + (book.Workbook?.WorkbookProperties?.Date1904?.Value == true ? 1462 : 0));
        return date.TimeOfDay != TimeSpan.Zero ? date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
            : code.Contains('d', StringComparison.OrdinalIgnoreCase) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : code.Contains('m', StringComparison.OrdinalIgnoreCase) ? date.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : date.ToString("yyyy", CultureInfo.InvariantCulture);
    }

    /// <summary>The format of a cell that shows a date, without its literal texts; null for other formats.</summary>
    private string? CodeOf(Cell cell)
    {
        var format = cell.StyleIndex is { } style && style.Value < formats.Count ? formats[(int)style.Value].NumberFormatId?.Value ?? 0 : 0;
        var code = format switch
        {
            14 or 15 or 16 or 22 or 27 or 30 or 31 or 36 or 50 or 51 or 52 or 53 or 54 or 57 or 58 => "ymd",
            17 or 55 or 56 => "ym",
            _ => codes.GetValueOrDefault(format),
        };
        code = code is null ? null : Literal().Replace(code, string.Empty);
        return code?.Contains('y', StringComparison.OrdinalIgnoreCase) == true || code?.Contains('d', StringComparison.OrdinalIgnoreCase) == true
            || code?.Contains('e', StringComparison.Ordinal) == true
            ? code
            : null;
    }

    private static string TextOf(RstType item) =>
        XmlConvert.DecodeName(string.Concat(item.Elements().SelectMany(child => child switch
        {
            Text text => [text],
            Run run => run.Elements<Text>(),
            _ => Enumerable.Empty<Text>(),
        }).Select(text => text.Text)));

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|General", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal();
}
