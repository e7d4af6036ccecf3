using System.Globalization;
using System.Text.RegularExpressions;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>What the cells of a workbook show.</summary>
internal sealed partial class XlsxCell(IReadOnlyList<string> shared, XlsxStyleTable styles, bool countsFrom1904)
{
    private const int DaysTo1904 = 1462;

    /// <summary>One more than the day before 1900-03-01, up to which spreadsheets count a 29 February that there was not.</summary>
    private const int FirstSureDay = 61;

    /// <summary>9999-12-31.</summary>
    private const int LastDay = 2_958_465;

    /// <summary>What a cell shows.</summary>
    /// <param name="type">What the file says the value is; null where it says nothing, which is a number.</param>
    /// <param name="look">The number of the cell's style.</param>
    /// <param name="value">The value as it stands; empty where there is none.</param>
    /// <param name="isFormula">Whether the value is that of a formula.</param>
    public ReadCell Of(string? type, string? look, string value, bool isFormula)
    {
        if (isFormula && value.Length == 0 && type != "str")
        {
            return ReadCell.Faulty(value, "The cell holds a formula, and the file does not hold its result. Open and save the file with a spreadsheet, or type the value.",
                "数式が入力されているが、計算結果がファイルに保存されていない。表計算ソフトで開いて保存し直すか、値を入力する。");
        }

        return type switch
        {
            "s" => Shared(value),
            "str" or "inlineStr" => new ReadCell(XlsxText.Decode(value)),
            "b" => new ReadCell(value.Trim() is "1" or "true" ? "TRUE" : value.Trim() is "0" or "false" ? "FALSE" : value),
            "e" => ReadCell.Faulty(value, $"The cell holds the error {CellText.Cut(value)}.", $"セルがエラー値（{CellText.Cut(value)}）である。"),
            "d" => IsoDate(value, look),
            null or "n" => Number(value, look),
            _ => Damaged(value),
        };
    }

    /// <summary>Some writers say of every blank cell that it is a shared text.</summary>
    private ReadCell Shared(string value) =>
        string.IsNullOrWhiteSpace(value) ? ReadCell.Blank
            : int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index) && index < shared.Count
                ? new ReadCell(shared[index])
                : Damaged(value);

    private ReadCell IsoDate(string value, string? look) =>
        Iso().IsMatch(value) && DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Date(date, styles.Of(look)?.Date ?? new DateParts(Year: true, Month: true, Day: true, Hour: false))
            : Damaged(value);

    private ReadCell Number(string value, string? look)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return ReadCell.Blank;
        }

        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || styles.Of(look) is not { } format)
        {
            return Damaged(value);
        }

        if (format.Date is { } parts)
        {
            var day = number + (countsFrom1904 ? DaysTo1904 : 0);
            return day is >= FirstSureDay and < LastDay + 1 ? Date(DateTime.FromOADate(day), parts) : NotAsTyped(value, format);
        }

        return format.Show(number) is { } shown ? new ReadCell(shown) : NotAsTyped(value, format);
    }

    /// <summary>As exact as the cell shows it: a spreadsheet makes the first of the month of a month that was typed.</summary>
    private static ReadCell Date(DateTime date, DateParts parts)
    {
        var exact = (parts.Hour && date.TimeOfDay != TimeSpan.Zero, parts.Day, parts.Month) switch
        {
            (true, _, _) => "yyyy-MM-dd HH:mm:ss",
            (_, true, _) => "yyyy-MM-dd",
            (_, _, true) => "yyyy-MM",
            _ => "yyyy",
        };
        var text = date.ToString(exact, CultureInfo.InvariantCulture);
        return parts.Year
            ? new ReadCell(text) { IsDate = true }
            : ReadCell.Faulty(text, $"The cell shows no year, and the spreadsheet has added one ({date:yyyy-MM-dd HH:mm}). Format the cell as text and type the date as 2026-04-01.",
                $"セルに年が表示されておらず、表計算ソフトが年を補っている（{date:yyyy-MM-dd HH:mm}）。セルの書式を文字列にし、2026-04-01の形で入力する。");
    }

    private static ReadCell NotAsTyped(string value, NumberFormat format)
    {
        var shown = format.IsGeneral ? CellText.Cut(value) : $"{CellText.Cut(value)} [{CellText.Cut(format.Code)}]";
        return ReadCell.Faulty(value,
            $"The spreadsheet has made a number of the entry ({shown}), which may have lost digits or brackets. Format the cell as text and type it again.",
            $"入力が数値（{shown}）に変換され、桁や括弧が失われた可能性がある。セルの書式を文字列にして入力し直す。");
    }

    private static ReadCell Damaged(string value) => ReadCell.Faulty(
        value, $"The cell is damaged: what it shows cannot be read ({CellText.Cut(value)}). Type it again.", $"セルが破損しており、内容を読み取れない（{CellText.Cut(value)}）。入力し直す。");

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Iso();
}
