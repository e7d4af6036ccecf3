using System.Text;

namespace Ciip.Guideline.Tests.Formats.Csv;

/// <summary>The form of what is written, and what of other programs is read.</summary>
public sealed class GuidelineCsvTests
{
    [Fact]
    public void A_file_has_a_mark_crlf_and_quotes_where_they_are_needed() =>
        Written([["id", "題名"], ["a,b", "c\"d"], ["e\nf", "g;h"], ["", " i "]])
            .Should().Be("\uFEFFid,題名\r\n\"a,b\",\"c\"\"d\"\r\n\"e\nf\",\"g;h\"\r\n, i \r\n");

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-5", "'-5")]
    [InlineData("+81", "'+81")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\u3000＝1", "'\u3000＝1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("a=1", "a=1")]
    [InlineData("第3条", "第3条")]
    public void What_a_spreadsheet_would_run_gets_an_apostrophe(string cell, string written) =>
        Written([[cell]]).Should().Be("\uFEFF" + written + "\r\n");

    [Fact]
    public void A_tab_or_a_line_break_in_front_is_guarded_too() =>
        Written([["\tx", "\rx", "\nx"]]).Should().Be("\uFEFF\"'\tx\",\"'\rx\",\"'\nx\"\r\n");

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_the_replacement_character() => Written([["a\uD842"]]).Should().Be("\uFEFFa\uFFFD\r\n");

    [Fact]
    public void A_table_is_written_with_its_headings()
    {
        var table = new GuidelineTable(
            new("Title", "題"), [new("A", new("first", "一")), new("B", new("second", "二"))], [["1", "2"]], Language.Japanese);
        Encoding.UTF8.GetString(table.ToCsv()).Should().Be("\uFEFF一,二\r\n1,2\r\n");
        table.ToString().Should().Be("題 (1)");
    }

    [Theory]
    [InlineData("a,b\r\n1,2\r\n")]
    [InlineData("\uFEFFa,b\n1,2")]
    [InlineData("a;b\r1;2\r")]
    [InlineData("a\tb\n\n1\t2\n\n")]
    [InlineData("\"a\",\"b\"\n\"1\",\"2\"\n")]
    [InlineData("sep=;\r\na;b\r\n1;2\r\n")]
    [InlineData("SEP=\t\na\tb\n1\t2")]
    public void Files_of_other_programs_are_read(string text)
    {
        Read(text).Select(static record => string.Join('|', record.Cells)).Should().Equal("a|b", "1|2");
    }

    [Fact]
    public void A_record_knows_its_row_and_line_and_what_stands_behind_its_end()
    {
        var records = Read("a,b\n\"x\ny\",2\n\n3\n");
        records.Select(static record => (record.Row, record.Line)).Should().Equal((1, 1), (2, 2), (4, 5));
        records[2].Cells.Should().Equal("3");
        records[2][1].Should().BeEmpty();
        FluentActions.Invoking(() => records[2][-1]).Should().Throw<ArgumentOutOfRangeException>();
        records[1].ToString().Should().Be("x\ny | 2");
    }

    [Fact]
    public void Prose_in_single_cells_does_not_decide_what_separates() =>
        Read("[How]\nWrite 2026, 2026-04 or 2026-04-01, as known\n[Answers]\nId;Answer\nII.5;specified\nII.6;\n").Select(static record => record.Cells.Count).Should().Equal(1, 1, 1, 2, 2, 2);

    [Fact]
    public void A_line_that_says_the_separator_is_no_row() =>
        Read("sep=;\na;b\n1;2\n").Select(static record => (record.Row, record.Line)).Should().Equal((1, 2), (2, 3));

    [Fact]
    public void A_file_without_anything_has_no_records() => Read("\uFEFF\r\n").Should().BeEmpty();

    [Fact]
    public void Everything_that_is_wrong_is_reported_at_once_with_its_cell()
    {
        Diagnose("a,b\n1,2,3\nx\"y,2\n\"p\"q,\"r\n").Should().Equal(
            "line 3, row 3, column 1: CIIP2004 There is a quote in a cell that does not start with one; quote such a cell as a whole, and write the quote twice.",
            "line 4, row 4, column 1: CIIP2003 Something follows the closing quote; a quote within a cell is written twice.",
            "line 4, row 4, column 2: CIIP2002 The quote that opens this cell is not closed.");
    }

    [Fact]
    public void Other_encodings_are_refused_with_what_to_do()
    {
        byte[] shiftJis = [.. "a\n"u8, 0x8D, 0x80, 0x96, 0xDA];
        GuidelineCsv.TryRead(shiftJis, out var records, out var diagnostics).Should().BeFalse();
        records.Should().BeNull();
        diagnostics.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = GuidelineDiagnosticCodes.CsvEncoding, Line = 2, Row = 0, Column = 0 });
        diagnostics[0].Message.Should().Contain("Shift_JIS");
        diagnostics[0].MessageIn(Language.Japanese).Should().Contain("シフトJIS");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x42, 0xD8 }, "half of a character")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61 }, "half of a character")]
    [InlineData(new byte[] { 0x61, 0x00, 0x2C, 0x00 }, "byte order mark")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00 }, "byte order mark")]
    public void Damaged_or_unmarked_UTF_16_is_refused(byte[] file, string message)
    {
        GuidelineCsv.TryRead(file, out _, out var diagnostics).Should().BeFalse();
        diagnostics.Should().ContainSingle().Which.Should().Match<GuidelineDiagnostic>(one => one.Code == GuidelineDiagnosticCodes.CsvEncoding && one.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_caller_gets_wrong_is_thrown()
    {
        FluentActions.Invoking(() => GuidelineCsv.ToCsv([[]])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => GuidelineCsv.ToCsv([[null!]])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => GuidelineCsv.ToCsv([null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ((GuidelineTable)null!).ToCsv()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new GuidelineTable(new("t", "題"), [new("A", new("a", "甲"))], [["1", "2"]], Language.English)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new GuidelineTable(new("t", "題"), [], [], Language.English)).Should().Throw<ArgumentException>();
    }

    private static string Written(IEnumerable<IEnumerable<string>> records) => Encoding.UTF8.GetString(GuidelineCsv.ToCsv(records));

    private static IReadOnlyList<CsvRecord> Read(string text)
    {
        GuidelineCsv.TryRead(Encoding.UTF8.GetBytes(text), out var records, out var diagnostics).Should().BeTrue(string.Join("; ", diagnostics));
        return records!;
    }

    private static IEnumerable<string> Diagnose(string text)
    {
        GuidelineCsv.TryRead(Encoding.UTF8.GetBytes(text), out _, out var diagnostics).Should().BeFalse();
        return diagnostics.Select(static diagnostic => diagnostic.ToString());
    }
}
