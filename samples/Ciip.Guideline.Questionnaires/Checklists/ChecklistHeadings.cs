using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>The three columns of a respondent, from 0.</summary>
internal readonly record struct AnswerColumns(int Answer, int ConfirmedOn, int TargetOn);

/// <summary>Which column of a group's sheet is which; a heading that somebody has changed is looked for where it should stand.</summary>
internal sealed class ChecklistHeadings
{
    private readonly SheetHeadings headings;

    public ChecklistHeadings(Checklist checklist, SheetHeadings headings, QuestionnaireDraft draft)
    {
        this.headings = headings;
        var expected = 0;
        int Next(LocalizedText heading) => headings.Find(heading, expected++, draft);
        (Number, Question) = (Next(ChecklistTexts.Number), Next(ChecklistTexts.Question));
        Answers = [.. checklist.Respondents.Select(one => new AnswerColumns(Next(ChecklistTexts.AnswerOf(one)), Next(ChecklistTexts.ConfirmedOn(one)), Next(ChecklistTexts.TargetOn(one))))];
        (Evidence, Remark, OnFile) = (Next(ChecklistTexts.Evidence), Next(ChecklistTexts.Remark), Next(ChecklistTexts.OnFile));
        headings.ReportStrangers(draft);
    }

    public IEnumerable<ReadRow> Rows => headings.Rows;

    public int Number { get; }

    public int Question { get; }

    /// <summary>For each respondent of the checklist.</summary>
    public IReadOnlyList<AnswerColumns> Answers { get; }

    public int Evidence { get; }

    public int Remark { get; }

    public int OnFile { get; }

    public CellPlace PlaceOf(ReadRow row, int column, LocalizedText heading) => headings.PlaceOf(row, column, heading);
}
