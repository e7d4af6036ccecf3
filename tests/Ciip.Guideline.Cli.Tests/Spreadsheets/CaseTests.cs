using System.Text.Json.Nodes;

namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>Files as people's programs save them, and damaged ones: what each is read as, or what is said of it.</summary>
public class CaseTests
{
    private static readonly string Cases = Path.Combine(Repository.Root, "tests", "Ciip.Guideline.Cli.Tests", "Spreadsheets", "Cases");

    /// <summary>The file, the member that a pointer leads to, and what it says.</summary>
    public static TheoryData<string, string, string> Read => new()
    {
        { "02-xlsx-rare-kanji.saved-by-libreoffice.xlsx", "issuer", "𠮷田市" },
        { "02-xlsx-rare-kanji.saved-by-libreoffice.xlsx", "note", "職員を𠮟責しない。🏯" },
        { "07-xlsx-blank-shared-string.xlsx", "issuer", "架空市" },
        { "08-xlsx-merged-answer.xlsx", "treatments/II.6.1.2(2)/value", "specified" },
        { "08-xlsx-merged-answer.xlsx", "treatments/II.6.1.2(2)/clauses/0", "第3条" },
        { "08-xlsx-merged-clause.xlsx", "treatments/II.6.1.2(2)/clauses/0", "第3条" },
        { "10-xlsx-number-format.000.xlsx", "version", "001" },
        { "10-xlsx-number-format.clause.xlsx", "treatments/II.6.1.2(1)/clauses/0", "第3条" },
        { "23-own-full-width-colon.csv", "sector", "own:港湾" },
        { "23-own-full-width.csv", "sector", "own:港湾" },
        { "24-zero-width-only.csv", "version", "" },
        { "29-date-reiwa.csv", "inForceFrom", "2026-04-01" },
        { "29-date-heisei.csv", "inForceFrom", "2015-05-25" },
        { "29-date-with-spaces.csv", "inForceFrom", "2026-04-01" },
        { "31-not-readable-by-exceljs.xlsx", "issuer", "𠮷田市" },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "05-csv-bracket-row.csv", "回答 row 57 column 1 (Id): '[第6章関係]' is not an item or provision, nor a part of a questionnaire." },
        { "10-xlsx-number-format.negative.xlsx", "文書 row 12 column 3 (Version): The spreadsheet has made a number of the entry (-3), which may have lost digits or brackets." },
        { "19-old-xls.xls", "This is a workbook of the old form (.xls): save it as .xlsx." },
        { "row-4294967295.xlsx", "The workbook is damaged: no workbook can have a row '4294967295'." },
        { "shared-99999999999.xlsx", "How to fill in row 900 column 1: The cell is damaged" },
        { "fmt-400000.xlsx", "How to fill in row 900 column 1: The spreadsheet has made a number of the entry" },
        { "wide-8000.csv", "This is not a questionnaire" },
        { "sur-value.csv", "Other row 8 column 3 (JSON (leave as it is)): This row was changed" },
        { "sur-name.csv", "Other row 8 column 3 (JSON (leave as it is)): This row was changed" },
        { "deep-other.csv", "Other row 8 column 3 (JSON (leave as it is)): This row was changed" },
    };

    [Theory]
    [MemberData(nameof(Read))]
    public void A_file_is_read_as_it_was_meant(string file, string names, string expected)
    {
        var made = Import(file);

        made.Should().BeEquivalentTo(new { Code = 0, Error = "" });
        var found = names.Split('/').Aggregate(JsonNode.Parse(made.Bytes), (node, name) => node is JsonArray list ? list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : node?[name]);
        (found?.GetValue<string>() ?? string.Empty).Should().Be(expected);
    }

    [Theory]
    [InlineData("04-csv-saved-by-excel.csv")]
    [InlineData("04-csv-saved-by-excel.semicolon.csv")]
    [InlineData("04-csv-saved-by-excel.trimmed.csv")]
    [InlineData("04-csv-saved-by-excel.begins-with-document.csv")]
    [InlineData("04-csv-saved-by-excel.sheetjs-strip.csv")]
    [InlineData("24-zero-width-answer.csv")]
    public void A_file_that_a_spreadsheet_saved_is_read_as_before(string file) =>
        Import(file).Should().BeEquivalentTo(new { Code = 0, Error = "", Import("00-control.csv").Bytes });

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_told(string file, string message)
    {
        var made = Import(file);

        made.Code.Should().Be(2);
        made.Bytes.Should().BeEmpty();
        made.Error.Should().Contain(": " + message);
    }

    /// <summary>A cell far to the right takes no more room than one beside the others.</summary>
    [Fact]
    public void Cells_in_the_last_column_are_named_and_take_no_room()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var made = Import("xfd-8000.xlsx");

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100_000_000);
        made.Code.Should().Be(0);
        made.Error.Should().Contain("How to fill in row 1000 column 16384: What was changed here is not read.").And.Contain("more are not listed.");
    }

    private static Ciip Import(string file) => Ciip.Run("questionnaire", "import", Path.Combine(Cases, file), "--kind", "standards", "--level", "item");
}
