using Ciip.Guideline.Cli.Tests.Spreadsheets;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Checklists;

namespace Ciip.Guideline.Cli.Tests.Checklists;

/// <summary>A checklist that somebody fills in.</summary>
internal sealed class FilledChecklist
{
    private readonly Checklist checklist;
    private readonly Language language;

    public FilledChecklist(Checklist checklist, Language language, SelfVerification? file = null)
    {
        this.checklist = checklist;
        this.language = language;
        Sheets = [.. new ChecklistWriter(checklist, language).Write(file).Select(TestSheet.Of)];
        if (file is null)
        {
            Cover("id", "verification");
            Cover("operator", "水道企業団");
        }
    }

    public List<TestSheet> Sheets { get; }

    public void Cover(string field, string entry) => Put(Sheets[1], field, SheetNames.Entry, entry);

    /// <summary>Fills in the row of a question; says as a reader of the file counts in which row.</summary>
    public int Answer(string question, string? answer = null, string? confirmed = null, string? target = null, int respondent = 0)
    {
        var one = checklist.Respondents[respondent];
        foreach (var (heading, entry) in new[] { (ChecklistTexts.AnswerOf(one), answer), (ChecklistTexts.ConfirmedOn(one), confirmed), (ChecklistTexts.TargetOn(one), target) })
        {
            if (entry is not null)
            {
                Put(question, heading, entry);
            }
        }

        return SheetOf(question).Rows.FindIndex(row => row[0].Text == question) + 1;
    }

    public void Put(string question, LocalizedText heading, string entry) => Put(SheetOf(question), question, heading, entry);

    public TestSheet SheetOf(string question) => Sheets.Skip(2).First(sheet => sheet.Rows.Exists(row => row.Count > 0 && row[0].Text == question));

    public ReturnedQuestionnaire Read(SelfVerification? onto = null, int seed = 0) =>
        checklist.Read(seed % 2 == 0 ? new TestCsv(new Dice(seed)).Write(Sheets) : new TestWorkbook(new Dice(seed)).Write(Sheets), seed % 2 == 0 ? QuestionnaireForm.Csv : QuestionnaireForm.Xlsx, language, onto);

    /// <summary>What came of it, where nothing was in the way.</summary>
    public SelfVerification Made(SelfVerification? onto = null)
    {
        var returned = Read(onto);
        returned.Problems.Should().BeEmpty();
        return GuidelineJson.Parse<SelfVerification>(returned.Utf8!);
    }

    private void Put(TestSheet sheet, string row, LocalizedText heading, string entry) => sheet.Put(
        sheet.Rows.FindIndex(cells => cells.Count > 0 && cells[0].Text == row),
        sheet.Rows[0].FindIndex(cell => cell.Text == heading.In(language)), new TestCell(entry) { IsFilled = true });
}
