using Ciip.Guideline.Questionnaires.Sheets;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>What a cell of a workbook shows, by its value and format; nothing where only the spreadsheet knows.</summary>
public class NumberFormatTests
{
    [Theory]
    [InlineData("General", 3, "3")]
    [InlineData("@", 12, "12")]
    [InlineData("000", 1, "001")]
    [InlineData("0", 7, "7")]
    [InlineData("\"第\"0\"条\"", 3, "第3条")]
    [InlineData("第0条", 3, "第3条")]
    [InlineData("0\\条", 3, "3条")]
    [InlineData("\"A-\"000", 12, "A-012")]
    [InlineData("#,##0", 1234, "1,234")]
    [InlineData("#,##0", 5, "5")]
    [InlineData("0;(0)", -3, "(3)")]
    [InlineData("0;△0", -3, "△3")]
    [InlineData("0_ ;[Red]\\-0\\ ", -3, "-3")]
    [InlineData("0;-0;\"なし\"", 0, "なし")]
    [InlineData("[Blue]0", -3, "-3")]
    [InlineData("[$¥-411]0", 3, "¥3")]
    [InlineData("General\"版\"", 2, "2版")]
    public void A_simple_format_is_shown(string code, double number, string shown) => NumberFormat.Of(code).Show(number).Should().Be(shown);

    [Theory]
    [InlineData("General", 1.5)]
    [InlineData("General", -3)]
    [InlineData("0", 1.6)]
    [InlineData("0.00", 3)]
    [InlineData("0%", 1)]
    [InlineData("0,", 5000)]
    [InlineData("00-00", 123)]
    [InlineData("[>5]0;\"x\"", 3)]
    [InlineData("[DBNum1]0", 3)]
    [InlineData("# ?/?", 3)]
    [InlineData("0.00E+00", 3)]
    [InlineData("\"x\"@", 3)]
    [InlineData("General", 1e15)]
    [InlineData("General", double.NaN)]
    [InlineData("0*x", 3)]
    public void Another_is_not_guessed(string code, double number) => NumberFormat.Of(code).Show(number).Should().BeNull();

    [Theory]
    [InlineData("yyyy/m/d", null, "2026-04-01")]
    [InlineData("yyyy\"年\"m\"月\"", null, "2026-04")]
    [InlineData("yyyy", null, "2026")]
    [InlineData("[$-411]ggge\"年\"m\"月\"d\"日\"", null, "2026-04-01")]
    [InlineData("[$-411]ge.m", null, "2026-04")]
    [InlineData("mmm-yy", null, "2026-04")]
    [InlineData("yyyy/m/d h:mm", null, "2026-04-01")]
    [InlineData("m\"月\"d\"日\"", "shows no year", "2026-04-01")]
    [InlineData("d-mmm", "shows no year", "2026-04-01")]
    public void A_date_is_as_exact_as_its_cell_shows(string code, string? fault, string text)
    {
        var cell = CellOf("46113", code);

        (cell.Fault?.English.Contains(fault ?? "?", StringComparison.Ordinal) ?? false).Should().Be(fault is not null);
        cell.Should().Match<ReadCell>(one => one.Text == text && one.IsDate == (fault == null));
    }

    [Theory]
    [InlineData("44651", true, "2026-04-01")]
    [InlineData("61", false, "1900-03-01")]
    [InlineData("2958465", false, "9999-12-31")]
    public void Days_are_counted_from_where_the_workbook_counts(string number, bool countsFrom1904, string date) => CellOf(number, "yyyy/m/d", countsFrom1904).Text.Should().Be(date);

    [Theory]
    [InlineData("60")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("2958466")]
    [InlineData("1e300")]
    [InlineData("NaN")]
    [InlineData("x")]
    public void A_number_that_is_no_day_is_told(string number) => CellOf(number, "yyyy/m/d").Fault.Should().NotBeNull();

    private static ReadCell CellOf(string number, string code, bool countsFrom1904 = false)
    {
        var styles = new XlsxStyleTable();
        using var reader = System.Xml.XmlReader.Create(new StringReader(
            $"<s><numFmts><numFmt numFmtId=\"164\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></s>"));
        styles.Read(reader);
        return new XlsxCell([], styles, countsFrom1904).Of(null, "0", number, isFormula: false);
    }
}
