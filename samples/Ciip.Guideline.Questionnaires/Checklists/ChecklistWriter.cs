using System.Text.Json.Nodes;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>Makes the sheets of a checklist, empty or filled in from a file.</summary>
internal sealed class ChecklistWriter(Checklist checklist, Language language)
{
    public IReadOnlyList<SheetTable> Write(SelfVerification? file)
    {
        var content = new ChecklistContent(checklist, file);
        var cover = content.Members.DeepClone().AsObject();
        cover["checklist"] = checklist.Id;
        return
        [
            ChecklistTexts.HowTo(checklist, language),
            DocumentSheet.Of(ChecklistTexts.Cover, ChecklistTexts.Format, ChecklistTexts.Kind.Document, cover, language, isPrinted: true),
            .. checklist.Groups.Select(group => Of(group, content)),
        ];
    }

    private SheetTable Of(ChecklistGroup group, ChecklistContent content)
    {
        var columns = new List<SheetColumn>
        {
            new(ChecklistTexts.Number.In(language), 6, IsToRead: true),
            new(ChecklistTexts.Question.In(language), 44, IsToRead: true),
        };
        var picks = new List<PickList>();
        foreach (var respondent in checklist.Respondents)
        {
            picks.Add(new PickList(columns.Count + 1, 2, group.Questions.Count + 1, [.. BooleanForm.Instance.PickList!.Select(choice => choice.Label.In(language))]));
            columns.Add(new SheetColumn(ChecklistTexts.AnswerOf(respondent).In(language), 10));
            columns.Add(new SheetColumn(ChecklistTexts.ConfirmedOn(respondent).In(language), 12));
            columns.Add(new SheetColumn(ChecklistTexts.TargetOn(respondent).In(language), 12));
        }

        columns.AddRange(
        [
            new SheetColumn(ChecklistTexts.Evidence.In(language), 30), new SheetColumn(ChecklistTexts.Remark.In(language), 20),
            new SheetColumn(ChecklistTexts.OnFile.In(language), 16, IsToRead: true),
        ]);
        return new SheetTable(group.Title.In(language), columns, [.. group.Questions.Select(question => CellsOf(question, content))]) { PickLists = picks, IsPrinted = true };
    }

    private IReadOnlyList<string> CellsOf(ChecklistQuestion question, ChecklistContent content)
    {
        var row = content.RowOf(question);
        return
        [
            question.Id, question.Text.In(language),
            .. checklist.Respondents.SelectMany((respondent, index) => question.Asked.Contains(respondent)
                ? CellsOf(row.Answers[index])
                : Enumerable.Repeat(ChecklistTexts.NotAsked, 3)),
            row.Evidence is null ? string.Empty : ChecklistTexts.EvidenceForm.Write(row.Evidence, language) ?? string.Empty,
            row.Remark ?? string.Empty, content.OutcomesOf(question, language),
        ];
    }

    private IEnumerable<string> CellsOf(ChecklistAnswer? answer) => answer is null
        ? Enumerable.Repeat(string.Empty, 3)
        : [BooleanForm.Instance.Write(JsonValue.Create(answer.IsYes), language)!, answer.ConfirmedOn?.ToString() ?? string.Empty, answer.TargetOn?.ToString() ?? string.Empty];
}
