using System.Globalization;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Workbooks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MiniExcelLibs;
using SheetNames = Ciip.Guideline.Questionnaires.SheetNames;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>What a spreadsheet sees in a questionnaire.</summary>
public class WorkbookTests
{
    public static TheoryData<string, string, string> Questionnaires =>
        [.. new[] { ("standards", "item"), ("standards", "provision"), ("standards", "clause"), ("practice", "item"), ("practice", "provision") }
            .SelectMany(one => new[] { "en", "ja" }.Select(lang => (one.Item1, one.Item2, lang)))];

    [Theory]
    [MemberData(nameof(Questionnaires))]
    public void Every_cell_with_choices_has_them_as_a_list(string kind, string level, string lang)
    {
        using var folder = new Folder();
        var language = lang == "ja" ? Language.Japanese : Language.English;
        Ciip.Run("questionnaire", "export", "--kind", kind, "--level", level, "--lang", lang, "-o", folder["q.xlsx"]).Code.Should().Be(0);
        var asked = QuestionnaireKind.Find(one => one.Token == kind)!;
        using var file = SpreadsheetDocument.Open(folder["q.xlsx"], isEditable: false);
        var headings = Rows(folder["q.xlsx"], SheetNames.Answers.In(language))[0];

        foreach (var column in asked.Columns.Where(column => column.Form.PickList is not null))
        {
            var letters = Letters(headings.ToList().IndexOf(column.Heading.In(language)));
            var (first, last, labels) = ListOf(file, folder["q.xlsx"], SheetNames.Answers.In(language), letters).Should().ContainSingle(column.Path).Subject;
            labels.Should().Equal(column.Form.PickList!.Select(choice => choice.Label.In(language)), column.Path);
            (first, last).Should().Be((2, Rows(folder["q.xlsx"], SheetNames.Answers.In(language)).Count), column.Path);
        }

        ListOf(file, folder["q.xlsx"], SheetNames.Document.In(language), "C").Should().HaveCount(asked.Document.Count(column => column.Form.PickList is not null));
        if (level == "clause")
        {
            ListOf(file, folder["q.xlsx"], SheetNames.Answers.In(language), "B").Single().Labels.Should().Equal(asked.IdsAt(QuestionnaireLevel.Provision));
        }
    }

    [Fact]
    public void A_workbook_has_instructions_answers_lists_and_a_heading_that_stays()
    {
        using var folder = new Folder();
        Ciip.Run("questionnaire", "export", Repository.Data("standards", "ryugasaki-city-security-rule.json"), "--kind", "standards", "--level", "provision", "--lang", "ja", "-o", folder["q.xlsx"]).Code.Should().Be(0);

        MiniExcel.GetSheetNames(folder["q.xlsx"]).Should().Equal("記入方法", "文書", "回答", "その他", "Lists");
        var rows = MiniExcel.Query(folder["q.xlsx"], useHeaderRow: true, sheetName: "回答").Cast<IDictionary<string, object?>>().ToList();
        rows.Single(row => (string?)row["ID"] == "II.4.c")["回答"].Should().Be("言及あり（範囲不明）");
        using var book = SpreadsheetDocument.Open(folder["q.xlsx"], isEditable: false);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(error => error.Description).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Document", "issuedOn", "Entry", 46113, 14u, null)]
    [InlineData("Document", "title", "Entry", 46113, 14u, "The spreadsheet has made a date of the entry (2026-04-01)")]
    [InlineData("Answers", "II.5", "Clauses, one a line", 46113, 14u, "The spreadsheet has made a date of the entry (2026-04-01)")]
    [InlineData("Document", "version", "Entry", 5.2, 0u, "The spreadsheet has made a number of the entry (5.2)")]
    [InlineData("Document", "version", "Entry", 6, 0u, null)]
    [InlineData("Document", "issuedOn", "Entry", 46113, 0u, "'46113' may be a spreadsheet's number for 2026-04-01")]
    public void What_a_spreadsheet_made_of_an_entry_is_read_or_told(string sheet, string id, string heading, double number, uint format, string? message)
    {
        using var folder = new Folder();
        Ciip.Run("questionnaire", "export", Repository.Data("standards", "ryugasaki-city-security-rule.json"), "-o", folder["q.xlsx"]).Code.Should().Be(0);
        var questionnaire = QuestionnaireFile.Open(folder["q.xlsx"]);
        questionnaire.FillIn(sheet, id, heading, "?");
        questionnaire.Save();
        MakeNumber(folder["q.xlsx"], number, format);

        var made = Ciip.Run("questionnaire", "import", folder["q.xlsx"]);

        made.Code.Should().Be(message is null ? 0 : 2, made.Error);
        made.Error.Should().MatchRegex(message is null ? "^$" : $@"q\.xlsx: {sheet} row \d+ column \d+ \([^)]*\): {System.Text.RegularExpressions.Regex.Escape(message)}");
    }

    /// <summary>Makes a number of the one cell that says "?", in a number format.</summary>
    private static void MakeNumber(string path, double number, uint format)
    {
        using var file = SpreadsheetDocument.Open(path, isEditable: true);
        var formats = file.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!;
        formats.AppendChild(new CellFormat { NumberFormatId = format, ApplyNumberFormat = true });
        var cell = file.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).Single(one => one.InnerText == "?");
        cell.RemoveAllChildren();
        cell.DataType = null;
        cell.StyleIndex = (uint)formats.Elements<CellFormat>().Count() - 1;
        cell.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The lists of a column's cells: from which row to which, and what may be picked.</summary>
    private static List<(int First, int Last, IEnumerable<string> Labels)> ListOf(SpreadsheetDocument file, string path, string sheet, string column)
    {
        var book = file.WorkbookPart!;
        var part = (WorksheetPart)book.GetPartById(book.Workbook!.Descendants<Sheet>().Single(one => one.Name == sheet).Id!);
        return [.. part.Worksheet!.Descendants<DataValidation>().Where(one => one.Type?.Value == DataValidationValues.List)
            .Select(one => (Cells: one.SequenceOfReferences!.InnerText!.Split(':'), List: one.Formula1!.Text.Split('!')))
            .Where(one => one.Cells[0].TrimEnd([.. "0123456789"]) == column)
            .Select(one => (Number(one.Cells[0]), Number(one.Cells[^1]), Labels(path, one.List[0], one.List[1])))];
    }

    private static IEnumerable<string> Labels(string path, string sheet, string cells)
    {
        var ends = cells.Replace("$", string.Empty, StringComparison.Ordinal).Split(':');
        return MiniExcel.Query(path, sheetName: sheet).Cast<IDictionary<string, object?>>().Skip(Number(ends[0]) - 1).Take(Number(ends[1]) - Number(ends[0]) + 1)
            .Select(row => (string)row[ends[0].TrimEnd([.. "0123456789"])]!);
    }

    private static List<ICollection<string>> Rows(string path, string sheet) =>
        [.. MiniExcel.Query(path, sheetName: sheet).Cast<IDictionary<string, object?>>().Select(row => row.Values.Select(cell => cell?.ToString() ?? string.Empty).ToList())];

    private static int Number(string cell) => int.Parse(cell.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), CultureInfo.InvariantCulture);

    private static string Letters(int index) => PickListSheet.Letters(index + 1);
}
