namespace Ciip.Guideline.Cli.Tests;

/// <summary>What people do to a questionnaire that it cannot be read with, and what they are told: the sheet, the row, the column, the heading.</summary>
public class QuestionnaireMistakeTests
{
    private static readonly string Document = Repository.Data("standards", "ryugasaki-city-security-rule.json");
    private static readonly string Practice = Repository.Data("practice", "ryugasaki-city-internal-audit-2014.json");

    [Theory]
    [InlineData("Answers", "II.5", "Answer", "perhaps", "'perhaps' is not one of the choices: specified, ")]
    [InlineData("Answers", "II.5", "Id", "II.99", "'II.99' is not an item or provision")]
    [InlineData("Answers", "II.5", "Id", "Publication", "'Publication' is not an item or provision")]
    [InlineData("Answers", "II.5", "Decision: date", "4/1/2026", "'4/1/2026' is not a date such as 2026, 2026-04 or 2026-04-01.")]
    [InlineData("Answers", "II.5", "Decision: date", "2026-13", "'2026-13' is not a date")]
    [InlineData("Answers", "II.5", "Decision: date", "46113", "'46113' may be a spreadsheet's number for 2026-04-01")]
    [InlineData("Answers", "II.5", "Responsible, one a line", "operator\nthe boss", "'the boss' is not one of the choices")]
    [InlineData("Answers", "II.5", "Ids of what is missing, one a line", "II.5.z", "CIIP")]
    [InlineData("Answers", "II.5", "Left to: a tier", "tier-5", "'tier-5' is not one of the choices")]
    [InlineData("Answers", "II.5", "Sources: address | what, one a line", "a | b | c", "At most 2 parts are allowed here")]
    [InlineData("Answers", "II.5", "Other data (leave as it is)", "{", "This cell was changed.")]
    [InlineData("Document", "id", "Entry", "", "CIIP1103")]
    [InlineData("Document", "tier", "Entry", "5", "'5' is not one of the choices")]
    [InlineData("Document", "issuedOn", "Entry", "April", "'April' is not a date")]
    [InlineData("Document", "revisedOn", "Entry", "1900", "CIIP")]
    [InlineData("Document", "englishTitleIsOfficial", "Entry", "maybe", "'maybe' is not one of the choices: yes, no.")]
    [InlineData("Document", "review/interval", "Entry", "a year", "CIIP")]
    [InlineData("Document", "format", "Entry", "something", "The questionnaire does not say what it is about")]
    public void A_mistake_in_a_cell_is_told_with_its_place(string sheet, string id, string heading, string entry, string message)
    {
        var form = CsvForm.Export(Document, "--level", "item");
        form.FillIn("Answers", "II.5", "Answer", "specified");
        var (row, column) = form.FillIn(sheet, id, heading, entry);

        var made = form.Import();

        made.Code.Should().Be(2);
        made.Bytes.Should().BeEmpty();
        made.Error.Should().Contain($"-: {sheet} row {row} column {column} (").And.Contain(message);
        made.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
    }

    [Theory]
    [InlineData("回答", "II.6.3.1", "実施状況", "たぶん", "「たぶん」は選択肢にない。選択肢：実施、")]
    [InlineData("回答", "II.6.3.1", "実施日・予定日", "四月", "「四月」は日付でない。")]
    [InlineData("回答", "II.6.3.1", "証跡（所在 | 種類 | 日付 | 有効期限 | 備考、1行に1件）", "R-1 | 噂", "「噂」は選択肢にない。")]
    [InlineData("回答", "II.6.3.1", "ID", "", "どの項目・規定要素についての行か記入されていない。")]
    [InlineData("文書", "id", "記入", "", "CIIP1103")]
    public void A_mistake_is_told_in_Japanese(string sheet, string id, string heading, string entry, string message)
    {
        var form = CsvForm.Export(Practice, "--level", "item", "--lang", "ja");
        form.FillIn("回答", "II.6.3.1", "実施状況", "実施");
        var (row, column) = form.FillIn(sheet, id, heading, entry);

        var made = form.Import("--lang", "ja");

        made.Code.Should().Be(2);
        made.Error.Should().Contain($"-: {sheet} {row}行{column}列（").And.Contain(message);
    }

    [Fact]
    public void What_is_said_in_a_cell_and_in_other_data_is_told()
    {
        var form = CsvForm.Export(Document, "--level", "item");
        var (row, column) = form.FillIn("Answers", "II.5", "Answer", "specified");
        form.FillIn("Answers", "II.5", "Other data (leave as it is)", "{\"value\":\"specified\"}");

        form.Import().Error.Should().StartWith($"-: Answers row {row} column {column} (Answer): The same is said");
    }

    [Fact]
    public void A_row_that_stands_twice_is_told()
    {
        var form = CsvForm.Export(Document, "--level", "item");
        form.FillIn("Answers", "II.5", "Answer", "specified");
        var second = form.Repeat("Answers", "II.5");

        form.Import().Error.Should().Be($"-: Answers row {second} column 1 (Id): 'II.5' is in row {second - 1} already.\n");
    }

    [Fact]
    public void A_field_that_stands_twice_or_is_none_is_told()
    {
        var form = CsvForm.Export(Document, "--level", "item");
        var second = form.Repeat("Document", "title");
        var (stranger, _) = form.FillIn("Document", "version", "Field", "color");
        form.FillIn("Document", "color", "Entry", "blue");

        form.Import().Error.Should().Contain($"Document row {second} column 1 (Field): 'title' is not a field of this questionnaire, or is here twice.")
            .And.Contain($"Document row {stranger} column 1 (Field): 'color' is not a field");
    }

    [Theory]
    [InlineData("Document")]
    [InlineData("Answers")]
    public void A_sheet_that_is_missing_is_told(string sheet)
    {
        var form = CsvForm.Export(Document);
        form.RemoveSheet(sheet);

        form.Import().Error.Should().StartWith("-: This is not a questionnaire: the sheets 'Document' and 'Answers'");
    }

    [Fact]
    public void A_column_of_ids_that_is_missing_is_told()
    {
        var form = CsvForm.Export(Document);
        var (row, column) = form.Rename("Answers", "Id", "Nr");

        form.Import().Error.Should().Contain($"Answers row {row} column {column} (Id): The column of ids is missing: its heading is 'Id'.");
    }

    [Fact]
    public void A_column_whose_heading_was_changed_is_told()
    {
        var form = CsvForm.Export(Document);
        var (row, column) = form.Rename("Answers", "What is missing, in words", "Notes");

        form.Import().Error.Should().Be($"-: Answers row {row} column {column} (Notes): The column has no heading of this questionnaire, or the same as another.\n");
    }

    [Theory]
    [InlineData("item")]
    [InlineData("provision")]
    [InlineData("clause")]
    public void Columns_may_be_moved(string level)
    {
        var form = CsvForm.Export(Document, "--level", level);
        form.TurnColumns("Answers");

        form.Import().Should().BeEquivalentTo(new { Code = 0, Error = "", Bytes = GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(Document))) });
    }

    [Fact]
    public void Rows_of_a_clause_that_contradict_each_other_are_told()
    {
        var form = CsvForm.Export("--kind", "standards", "--level", "clause");
        foreach (var (field, entry) in new[] { ("id", "x"), ("title", "x"), ("tier", "tier-4"), ("issuer", "x") })
        {
            form.FillIn("Document", field, "Entry", entry);
        }

        var (first, _) = form.FillIn("Answers", string.Empty, "Clause", "Art. 1");
        form.FillIn("Answers", "Art. 1", "Id", "II.5");
        form.FillIn("Answers", "Art. 1", "Answer", "specified");
        var (second, _) = form.FillIn("Answers", string.Empty, "Clause", "Art. 2");
        form.FillIn("Answers", "Art. 2", "Id", "II.5");
        var (_, column) = form.FillIn("Answers", "Art. 2", "Answer", "not specified");

        form.Import().Error.Should().Be($"-: Answers row {second} column {column} (Answer): Row {first} says something else about 'II.5'.\n");
    }

    [Fact]
    public void A_part_of_other_data_that_is_missing_is_told()
    {
        var large = GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(Document)) with { LegalBasis = "a" + new string(' ', 70_000) + "b" };
        var form = new CsvForm(Ciip.RunOn(GuidelineJson.ToUtf8Bytes(large), "questionnaire", "export", "-").Out);
        form.Import().Bytes.Should().Equal(GuidelineJson.ToUtf8Bytes(large));
        form.Remove("Other", "/legalBasis");

        form.Import().Error.Should().MatchRegex(@"^-: Other row \d+ column 3 \(JSON \(leave as it is\)\): This row was changed, or one that belongs to it is missing\.");
    }

    [Fact]
    public void What_is_no_questionnaire_is_refused()
    {
        Ciip.RunOn("a,b\n1,2\n"u8.ToArray(), "questionnaire", "import", "-").Error.Should().Contain("This is not a questionnaire");
        Ciip.RunOn("PK nothing"u8.ToArray(), "questionnaire", "import", "-").Error.Should().Contain("not a workbook");
        Ciip.RunOn([0x83, 0x65, 0x2C, 0xFF], "questionnaire", "import", "-").Code.Should().Be(2);
    }
}
