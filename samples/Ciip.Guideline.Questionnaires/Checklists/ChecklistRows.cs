using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>Reads the rows of the groups: what each says, or what is wrong with it.</summary>
internal sealed partial class ChecklistRows(Checklist checklist, QuestionnaireDraft draft)
{
    private static readonly LocalizedText Both = new("Both answers stand here: leave one of them.", "「はい」と「いいえ」の両方が記入されている。いずれか一方だけを残す。");
    private static readonly LocalizedText DateAlone = new("A date stands here, and no answer beside it.", "日付があるが、「はい」「いいえ」の回答がない。");
    private static readonly LocalizedText TargetOfYes = new(
        "A yes has no date by which it will be done: empty this cell, or answer no.", "「はい」の場合、目標日は記入しない。このセルを空欄にするか、「いいえ」と回答する。");
    private static readonly LocalizedText NotAsked = new("Nobody is asked here: empty this cell.", "回答の対象でない欄である。空欄にする。");

    private static readonly HashSet<string> OutcomeWords =
        [.. Enum.GetValues<PracticeOutcome>().SelectMany(static outcome => new[] { Language.English, Language.Japanese }.Select(language => FoldedText.Of(outcome.In(language))))];

    private readonly Dictionary<string, ChecklistQuestion> questions = checklist.Questions.ToDictionary(static one => FoldedText.Of(one.Id), StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ChecklistQuestion, PlacedRow> rows = [];

    /// <summary>What was read of each question that has a row.</summary>
    public IReadOnlyDictionary<ChecklistQuestion, PlacedRow> All => rows;

    public void Read(ReadSheet sheet)
    {
        var headings = new ChecklistHeadings(checklist, new SheetHeadings(sheet), draft);
        foreach (var row in headings.Rows.Where(static row => !row.IsBlank))
        {
            var at = headings.PlaceOf(row, headings.Number, ChecklistTexts.Number);
            var id = FoldedText.Of(row[headings.Number].Text);
            if (row[headings.Number].Fault is { } fault)
            {
                draft.Report(at, fault);
            }
            else if (!questions.TryGetValue(id, out var question))
            {
                draft.Report(at, $"'{CellText.Cut(id)}' is not a question of this checklist.", $"「{CellText.Cut(id)}」はこの点検表の番号でない。");
            }
            else if (rows.TryGetValue(question, out var earlier))
            {
                draft.Report(at, $"'{CellText.Cut(id)}' is on the sheet '{earlier.Answer.Sheet}' in row {earlier.Answer.Row} already.", $"「{CellText.Cut(id)}」は「{earlier.Answer.Sheet}」シートの{earlier.Answer.Row}行に既にある。");
            }
            else
            {
                rows.Add(question, Read(headings, row, question));
                RemarkOnTexts(headings, row, question);
            }
        }
    }

    private PlacedRow Read(ChecklistHeadings headings, ReadRow row, ChecklistQuestion question)
    {
        var answers = checklist.Respondents.Select((respondent, index) => ReadAnswer(headings, row, question, respondent, headings.Answers[index])).ToList();
        var evidenceAt = headings.PlaceOf(row, headings.Evidence, ChecklistTexts.Evidence);
        var evidence = draft.Read(row[headings.Evidence], ChecklistTexts.EvidenceForm, evidenceAt);
        var remark = draft.Read(row[headings.Remark], TextForm.Instance, headings.PlaceOf(row, headings.Remark, ChecklistTexts.Remark));
        return new PlacedRow(
            new ChecklistRow(answers, evidence?.AsArray(), remark?.GetValue<string>()),
            headings.PlaceOf(row, headings.Answers[0].Answer, ChecklistTexts.AnswerOf(checklist.Respondents[0])), evidenceAt);
    }

    private ChecklistAnswer? ReadAnswer(ChecklistHeadings headings, ReadRow row, ChecklistQuestion question, ChecklistRespondent respondent, AnswerColumns columns)
    {
        var (answer, confirmed, target) = (row[columns.Answer], row[columns.ConfirmedOn], row[columns.TargetOn]);
        var (answerAt, confirmedAt, targetAt) = (headings.PlaceOf(row, columns.Answer, ChecklistTexts.AnswerOf(respondent)),
            headings.PlaceOf(row, columns.ConfirmedOn, ChecklistTexts.ConfirmedOn(respondent)), headings.PlaceOf(row, columns.TargetOn, ChecklistTexts.TargetOn(respondent)));
        if (!question.Asked.Contains(respondent))
        {
            foreach (var (cell, at) in new[] { (answer, answerAt), (confirmed, confirmedAt), (target, targetAt) }.Where(static one => !one.Item1.IsBlank && FoldedText.Of(one.Item1.Text) != FoldedText.Of(ChecklistTexts.NotAsked)))
            {
                draft.Report(at, cell.Fault ?? NotAsked);
            }

            return null;
        }

        var (confirmedOn, targetOn) = (DateIn(confirmed, confirmedAt), DateIn(target, targetAt));
        if (answer.IsBlank)
        {
            foreach (var (_, at) in new[] { (confirmed, confirmedAt), (target, targetAt) }.Where(static one => !one.Item1.IsBlank))
            {
                draft.Report(at, DateAlone);
            }

            return null;
        }

        if (answer.Fault is null && AnswersIn(answer.Text) is (true, true))
        {
            draft.Report(answerAt, Both);
            return null;
        }

        var isYes = draft.Read(answer, BooleanForm.Instance, answerAt)?.GetValue<bool>();
        if (isYes == true && !target.IsBlank)
        {
            draft.Report(targetAt, TargetOfYes);
        }

        return isYes is { } said ? new ChecklistAnswer(said, confirmedOn, said ? null : targetOn) : null;
    }

    private PartialDate? DateIn(ReadCell cell, CellPlace place) => draft.Read(cell, DateForm.Instance, place) is { } date ? PartialDate.Parse(date.GetValue<string>()) : null;

    /// <summary>What was changed where nothing is read.</summary>
    private void RemarkOnTexts(ChecklistHeadings headings, ReadRow row, ChecklistQuestion question)
    {
        if (row[headings.Question] is { IsBlank: false } text && !IsText(question.Text, text))
        {
            draft.Remark(headings.PlaceOf(row, headings.Question, ChecklistTexts.Question), QuestionnaireDraft.NotRead);
        }

        if (row[headings.OnFile] is { IsBlank: false } onFile && (onFile.Fault is not null || !Counts().Split(FoldedText.Of(onFile.Text)).All(static word => word.Length == 0 || OutcomeWords.Contains(word))))
        {
            draft.Remark(headings.PlaceOf(row, headings.OnFile, ChecklistTexts.OnFile), QuestionnaireDraft.NotRead);
        }
    }

    private static bool IsText(LocalizedText text, ReadCell cell) =>
        FoldedText.Of(cell.Text) is var folded && (folded == FoldedText.Of(text.English) || folded == FoldedText.Of(text.Japanese));

    /// <summary>Which of the two answers stand in a text, as where a printed "yes / no" was left as it is.</summary>
    private static (bool Yes, bool No) AnswersIn(string text)
    {
        var folded = FoldedText.Of(text);
        return (Yes().IsMatch(folded), No().IsMatch(folded));
    }

    [GeneratedRegex(@"はい|\byes\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Yes();

    [GeneratedRegex(@"いいえ|\bno\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex No();

    /// <summary>What stands between the words of outcomes.</summary>
    [GeneratedRegex("(?: [0-9]+)?(?:, |[,、]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counts();
}
