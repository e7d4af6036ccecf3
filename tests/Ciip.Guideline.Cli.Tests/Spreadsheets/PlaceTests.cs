namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>Places are named in the language asked for, and what is only informed about does not stand in the way.</summary>
public class PlaceTests
{
    private static readonly string Document = Repository.Data("standards", "ryugasaki-city-security-rule.json");

    [Theory]
    [InlineData("ja", "ja", "文書 {0}行3列（分野）：「海」は選択肢にない。")]
    [InlineData("ja", "en", "文書 row {0} column 3 (Sector): '海' is not one of the choices")]
    [InlineData("en", "ja", "Document {0}行3列（分野）：「海」は選択肢にない。")]
    public void A_field_has_its_name_in_the_language_asked_for(string written, string asked, string message)
    {
        var form = CsvForm.Export(Document, "--level", "item", "--lang", written);
        var (row, _) = form.FillIn(written == "ja" ? "文書" : "Document", "sector", written == "ja" ? "記入" : "Entry", "海");

        form.Import("--lang", asked).Error.Should().StartWith("-: " + message.Replace("{0}", row.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Fact]
    public void A_column_has_its_name_in_the_language_asked_for()
    {
        var form = CsvForm.Export(Document, "--level", "item", "--lang", "ja");
        form.FillIn("回答", "II.5", "判断した日", "四月");

        form.Import("--lang", "en").Error.Should().Contain("(Decision: date): '四月' is not a date");
    }

    [Theory]
    [InlineData("Answers", "II.5", "Item or provision")]
    [InlineData("Document", "title", "What is asked")]
    public void What_only_informs_is_remarked_on_and_the_file_is_made(string sheet, string id, string heading)
    {
        var form = CsvForm.Export(Document, "--level", "item");
        var (row, column) = form.FillIn(sheet, id, heading, "see there");

        form.Import().Should().BeEquivalentTo(new
        {
            Code = 0,
            Error = $"-: {sheet} row {row} column {column} ({heading}): What was changed here is not read.\n",
            Bytes = GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(Document))),
        });
    }

    [Fact]
    public void More_problems_than_anybody_reads_are_counted()
    {
        var rows = string.Concat(Enumerable.Range(0, 1_500).Select(row => $"II.5,,perhaps {row}\n"));

        var made = Ciip.RunOn(System.Text.Encoding.UTF8.GetBytes("[Document]\nField,What is asked,Entry\nformat,,ciip-guideline/standards-document/1\n[Answers]\nId,Item or provision,Answer\n" + rows), "questionnaire", "import", "-");

        made.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(1_001).And.Subject.Last().Should().MatchRegex("^-: [0-9]+ more are not listed\\.$");
    }
}
