using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>Reads what is said of the whole: one field a row.</summary>
internal sealed class DocumentReader
{
    private const string Format = "format";
    private readonly QuestionnaireDraft draft;
    private readonly SheetHeadings headings;
    private readonly int field;
    private readonly int about;
    private readonly int entry;

    public DocumentReader(QuestionnaireDraft draft, ReadSheet sheet)
    {
        this.draft = draft;
        headings = new SheetHeadings(sheet);
        (field, about, entry) = (headings.Find(SheetNames.Field, 0, draft), headings.Find(SheetNames.About, 1, draft), headings.Find(SheetNames.Entry, 2, draft));
    }

    /// <summary>What the questionnaire is about, by its row <c>format</c> or as asked; null where neither says, or both differ, which is reported.</summary>
    public QuestionnaireKind? KindOf(QuestionnaireKind? asked)
    {
        var row = headings.Rows.FirstOrDefault(row => FoldedText.Of(row[field].Text) == Format);
        var format = row is null ? null : FoldedText.Of(row[entry].Text);
        var kind = format is null ? asked : QuestionnaireKind.Find(one => one.Format == format);
        var place = row is null ? null : headings.PlaceOf(row, entry, SheetNames.Entry);
        if (kind is null)
        {
            draft.Report(place, "The questionnaire does not say what it is about: the row 'What this file is' (format) has one of " + string.Join(", ", QuestionnaireKind.All.Select(one => one.Format)) + ".",
                "質問票の種類が不明である。「ファイルの種類」（format）の行に次のいずれかを記入する：" + string.Join("、", QuestionnaireKind.All.Select(one => one.Format)) + "。");
        }
        else if (asked is not null && asked != kind)
        {
            draft.Report(place, $"This is a questionnaire of the kind '{kind.Token}', not '{asked.Token}'.", $"--kind {kind.Token}の質問票であり、--kind {asked.Token}のものではない。");
            return null;
        }

        return kind;
    }

    public void Read(QuestionnaireKind kind)
    {
        headings.ReportStrangers(draft);
        var fields = kind.Document.ToDictionary(column => column.Path, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in headings.Rows.Where(row => !row[field].IsBlank || !row[about].IsBlank || !row[entry].IsBlank))
        {
            var name = FoldedText.Of(row[field].Text);
            var column = fields.GetValueOrDefault(name);
            if ((column is null && name != Format) || (!seen.Add(name) && !row[entry].IsBlank))
            {
                draft.Report(headings.PlaceOf(row, field, SheetNames.Field), $"'{CellText.Cut(row[field].Text)}' is not a field of this questionnaire, or is here twice.",
                    $"「{CellText.Cut(row[field].Text)}」はこの質問票の記入欄でないか、重複している。");
                continue;
            }

            if (!row[about].IsBlank && !SheetNames.Is(row[about].Text, column?.Heading ?? SheetNames.Format))
            {
                draft.Remark(headings.PlaceOf(row, about, SheetNames.About), QuestionnaireDraft.NotRead);
            }

            if (column is not null)
            {
                draft.Add(column, row[entry], headings.PlaceOf(row, entry, column.Heading));
            }
        }
    }
}
