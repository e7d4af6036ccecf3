using Ciip.Guideline.Cli.Questionnaires.Cells;
using Ciip.Guideline.Cli.Questionnaires.Sheets;

namespace Ciip.Guideline.Cli.Questionnaires;

/// <summary>Which column of the answers is which, whatever their order and language.</summary>
internal sealed class AnswerHeadings
{
    private readonly ReadSheet sheet;

    private AnswerHeadings(ReadSheet sheet, int id)
    {
        this.sheet = sheet;
        Id = id;
    }

    public int Id { get; }

    /// <summary>-1 where the answers are not by clause.</summary>
    public int Clause { get; private init; }

    public int Number { get; private init; }

    public int Other { get; private init; }

    public IReadOnlyList<(Column Column, int Index)> Columns { get; private init; } = [];

    public bool IsByClause => Clause >= 0;

    /// <summary>Null where the id has no column, which is then reported.</summary>
    public static AnswerHeadings? Of(ReadSheet sheet, QuestionnaireKind kind, QuestionnaireDraft draft)
    {
        var headings = sheet.Rows.Count == 0 ? [] : sheet.Rows[0].Cells.Select(cell => CellText.Fold(cell.Text)).ToList();
        int Find(LocalizedText heading) => headings.FindIndex(found => Same(found, heading));
        if (Find(SheetNames.Id) is var id && id < 0)
        {
            draft.Report(new CellPlace(sheet.Name, sheet.Rows.Count == 0 ? 1 : sheet.Rows[0].Number, 1, SheetNames.Id.English),
                "The column of ids is missing: its heading is 'Id'.", "ID列がない。見出しは「ID」である。");
            return null;
        }

        var found = new AnswerHeadings(sheet, id)
        {
            Clause = Find(SheetNames.Clause),
            Number = Find(SheetNames.Number),
            Other = Find(SheetNames.OtherData),
            Columns = [.. kind.Columns.Select(column => (column, Find(column.Heading))).Where(pair => pair.Item2 >= 0)],
        };
        found.ReportStrangers(headings, draft);
        return found;
    }

    /// <summary>Whether a row says anything beside what it is about.</summary>
    public bool IsAnswered(ReadRow row) =>
        !row[Other].IsBlank || Columns.Any(pair => !row[pair.Index].IsBlank) || (IsByClause && (!row[Clause].IsBlank || !row[Id].IsBlank));

    public CellPlace PlaceOf(ReadRow row, int column) => new(sheet.Name, row.Number, column + 1, CellText.Clean(sheet.Rows[0][column].Text));

    /// <summary>A column that nothing is made of would be lost in silence.</summary>
    private void ReportStrangers(List<string> headings, QuestionnaireDraft draft)
    {
        var known = Columns.Select(pair => pair.Index).Concat([Id, Clause, Number, Other]).ToHashSet();
        for (var i = 0; i < sheet.Rows.Max(row => row.Cells.Count); i++)
        {
            if (!known.Contains(i) && !Same(i < headings.Count ? headings[i] : string.Empty, SheetNames.Title)
                && sheet.Rows.FirstOrDefault(row => !row[i].IsBlank) is { } row)
            {
                draft.Report(new CellPlace(sheet.Name, row.Number, i + 1, i < headings.Count ? headings[i] : string.Empty),
                    "The column has no heading of this questionnaire, or the same as another.", "この列の見出しは質問票にないか、他の列と重複している。");
            }
        }
    }

    private static bool Same(string found, LocalizedText heading) =>
        found.Equals(CellText.Fold(heading.English), StringComparison.OrdinalIgnoreCase) || found == CellText.Fold(heading.Japanese);
}
