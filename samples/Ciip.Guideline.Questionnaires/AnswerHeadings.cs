using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>Which column of the answers is which, whatever their order and language.</summary>
internal sealed class AnswerHeadings
{
    private readonly SheetHeadings headings;

    private AnswerHeadings(SheetHeadings headings, int id)
    {
        this.headings = headings;
        Id = id;
    }

    public int Id { get; }

    public int Title { get; private init; }

    /// <summary>-1 where the answers are not by clause.</summary>
    public int Clause { get; private init; }

    public int Number { get; private init; }

    public int Other { get; private init; }

    public IReadOnlyList<(Column Column, int Index)> Columns { get; private init; } = [];

    public bool IsByClause => Clause >= 0;

    /// <summary>The rows below the headings.</summary>
    public IEnumerable<ReadRow> Rows => headings.Rows;

    /// <summary>Null where the id has no column, which is then reported.</summary>
    public static AnswerHeadings? Of(ReadSheet sheet, QuestionnaireKind kind, QuestionnaireDraft draft)
    {
        var ofSheet = new SheetHeadings(sheet);
        if (ofSheet.Find(SheetNames.Id) is var id && id < 0)
        {
            draft.Report(ofSheet.Place(SheetNames.Id), "The column of ids is missing: its heading is 'Id'.", "ID列がない。見出しは「ID」である。");
            return null;
        }

        var found = new AnswerHeadings(ofSheet, id)
        {
            Title = ofSheet.Find(SheetNames.Title),
            Clause = ofSheet.Find(SheetNames.Clause),
            Number = ofSheet.Find(SheetNames.Number),
            Other = ofSheet.Find(SheetNames.OtherData),
            Columns = [.. kind.Columns.Select(column => (column, ofSheet.Find(column.Heading))).Where(pair => pair.Item2 >= 0)],
        };
        ofSheet.ReportStrangers(draft);
        return found;
    }

    /// <summary>Whether a row says anything beside what it is about.</summary>
    public bool IsAnswered(ReadRow row) =>
        !row[Other].IsBlank || !row[Clause].IsBlank || !row[Number].IsBlank || Columns.Any(pair => !row[pair.Index].IsBlank);

    public CellPlace PlaceOf(ReadRow row, int column, LocalizedText heading) => headings.PlaceOf(row, column, heading);
}
