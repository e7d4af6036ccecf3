using Ciip.Guideline.Cli.Tests.Spreadsheets;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Checklists;

namespace Ciip.Guideline.Cli.Tests.Checklists;

/// <summary>What people write into a checklist that it cannot mean: said of each cell, all at once.</summary>
public class ChecklistMistakeTests
{
    private static readonly ChecklistRespondent Operator = Checklist.Example.Respondents[0];
    private static readonly ChecklistRespondent Supplier = Checklist.Example.Respondents[1];

    public static TheoryData<string> BothAnswers => ["はい・いいえ", "はい/いいえ", "ハイ いいえ、はい", "yes / no", "Yes No", "はい\nいいえ", "☑はい ☐いいえ", "ｙｅｓ／ｎｏ"];

    [Theory]
    [MemberData(nameof(BothAnswers))]
    public void Both_answers_are_a_mistake(string entry)
    {
        var filled = new FilledChecklist(Checklist.Example, Language.Japanese);
        var row = filled.Answer("1-1", entry);

        var returned = filled.Read(seed: 1);

        returned.Utf8.Should().BeNull();
        returned.Problems.Should().ContainSingle().Which.In(Language.Japanese)
            .Should().Be($"1 方針と規程 {row}行3列（事業者等：はい・いいえ）：「はい」と「いいえ」の両方が記入されている。いずれか一方だけを残す。");
    }

    [Fact]
    public void Every_mistake_is_said_in_one_pass()
    {
        var filled = new FilledChecklist(Checklist.Example, Language.English);
        filled.Answer("1-1", "yes no");
        filled.Answer("1-2", "perhaps", "soon");
        filled.Answer("1-3", "yes", "2026-05-01", "2027-03-31");
        filled.Answer("1-4", confirmed: "2026-05-01", target: "2027-03-31");
        filled.Answer("1-5", "no", respondent: 1);
        filled.Answer("3-1", "no", "2026-13-01", "令和９年三月");
        filled.Put("3-2", ChecklistTexts.Evidence, "log | recording");
        filled.Sheets[2].Rows.Add([.. filled.Sheets[2].Rows[1]]);
        filled.Sheets[2].Rows.Add([new TestCell("9-9"), new TestCell("?"), new TestCell("yes")]);
        filled.Cover("sector", "space");

        var returned = filled.Read(seed: 1);

        returned.Utf8.Should().BeNull();
        returned.Problems.Select(problem => $"{problem.Place!.Sheet} {problem.Place.Cell}: {problem.Message.English}").Should().BeEquivalentTo(
            "1 Policy and rules C2: Both answers stand here: leave one of them.",
            "1 Policy and rules C3: 'perhaps' is not one of the choices: yes, no.",
            "1 Policy and rules D3: 'soon' is not a date such as 2026, 2026-04 or 2026-04-01.",
            "1 Policy and rules E4: A yes has no date by which it will be done: empty this cell, or answer no.",
            "1 Policy and rules D5: A date stands here, and no answer beside it.",
            "1 Policy and rules E5: A date stands here, and no answer beside it.",
            "1 Policy and rules F6: Nobody is asked here: empty this cell.",
            "1 Policy and rules A7: '1-1' is on the sheet '1 Policy and rules' in row 2 already.",
            "1 Policy and rules A8: '9-9' is not a question of this checklist.",
            "3 Systems D2: '2026-13-01' is not a date such as 2026, 2026-04 or 2026-04-01.",
            "3 Systems I3: 'recording' is not one of the choices: document, record, observation, interview, test, publication, other.",
            $"Cover C6: {returned.Problems.Single(problem => problem.Place!.Sheet == "Cover").Message.English}");
        filled.Read(seed: 0).Problems.Select(problem => problem.Message.English.Replace("row 27", "row 2", StringComparison.Ordinal))
            .Should().BeEquivalentTo(returned.Problems.Select(problem => problem.Message.English), "a CSV file says the same, and counts rows through all its sheets");
    }

    [Fact]
    public void Another_checklist_is_not_taken_for_this_one()
    {
        var filled = new FilledChecklist(Checklist.Example, Language.English);
        filled.Cover("checklist", "hospitals-2026");

        filled.Read().Problems.Should().ContainSingle().Which.In(Language.English).Should().Contain("This is the checklist 'hospitals-2026', not 'measures'");
        Checklist.Example.Read(new Questionnaire { Kind = QuestionnaireKind.Practice }.Write(QuestionnaireForm.Xlsx), QuestionnaireForm.Xlsx, Language.English)
            .Problems.Should().Contain(problem => problem.Message.English.StartsWith("This is not the checklist", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_left_out_of_the_file_is_remarked_on()
    {
        var filled = new FilledChecklist(Checklist.Example, Language.English);
        filled.Answer("3-1", "yes", respondent: 1);
        filled.Put("1-1", ChecklistTexts.Remark, "to be asked");
        filled.Put("1-2", ChecklistTexts.Question, "Is there any policy?");
        filled.Put("1-3", ChecklistTexts.OnFile, "see mail");
        filled.Sheets.RemoveAt(filled.Sheets.Count - 1);
        filled.Sheets[0].Rows.Add([new TestCell("by phone")]);

        var returned = filled.Read(seed: 1);

        returned.Problems.Should().BeEmpty();
        returned.Remarks.Select(remark => remark.In(Language.English)).Should().BeEquivalentTo(
            "The sheet '6 Checks and corrections' is not there: its questions are not answered.",
            $"{At("1 Policy and rules", 2, 3, ChecklistTexts.AnswerOf(Operator))}A row without an answer changes nothing: II.6.1.1(1) stays as it is on file.",
            $"{At("1 Policy and rules", 3, 2, ChecklistTexts.Question)}What was changed here is not read.",
            $"{At("1 Policy and rules", 4, 11, ChecklistTexts.OnFile)}What was changed here is not read.",
            $"{At("3 Systems", 2, 3, ChecklistTexts.AnswerOf(Operator))}Nothing is said of II.6.1.5(1) until all who are asked about it have answered.",
            $"How to fill in row {filled.Sheets[0].Rows.Count} column 1: What was changed here is not read.");
        Supplier.IsOptional.Should().BeTrue("its silence alone leaves nothing open");
    }

    private static string At(string sheet, int row, int column, LocalizedText heading) => $"{sheet} row {row} column {column} ({heading.English}): ";
}
