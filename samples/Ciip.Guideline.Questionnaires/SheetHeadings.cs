using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>Which column of a sheet is which, by the headings in its first row, in either language and any order.</summary>
internal sealed class SheetHeadings
{
    private readonly ReadSheet sheet;
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> known = [];

    public SheetHeadings(ReadSheet sheet)
    {
        this.sheet = sheet;
        foreach (var (column, cell) in sheet.Rows.Count == 0 ? [] : sheet.Rows[0].Cells)
        {
            columns.TryAdd(FoldedText.Of(cell.Text), column);
        }
    }

    /// <summary>The rows below the headings.</summary>
    public IEnumerable<ReadRow> Rows => sheet.Rows.Skip(1);

    /// <summary>The column of a heading, from 0; -1 where there is none.</summary>
    public int Find(LocalizedText heading)
    {
        var found = columns.TryGetValue(FoldedText.Of(heading.English), out var column) || columns.TryGetValue(FoldedText.Of(heading.Japanese), out column)
            || (EarlierWords.Of(heading) is { } earlier && columns.TryGetValue(FoldedText.Of(earlier), out column)) ? column : -1;
        known.Add(found);
        return found;
    }

    /// <summary>The column of a heading, or the one where it should stand if somebody has changed its words, which is remarked on.</summary>
    public int Find(LocalizedText heading, int expected, QuestionnaireDraft draft)
    {
        var found = Find(heading);
        if (found < 0 && known.Add(expected))
        {
            if (sheet.Rows.Count > 0 && !sheet.Rows[0][expected].IsBlank)
            {
                draft.Remark(PlaceOf(sheet.Rows[0], expected, heading), QuestionnaireDraft.NotRead);
            }

            return expected;
        }

        return found;
    }

    public CellPlace PlaceOf(ReadRow row, int column, LocalizedText? heading) => new(sheet.Name, row.Number, column + 1, heading);

    /// <summary>Where the headings stand, or should.</summary>
    public CellPlace Place(LocalizedText heading) => new(sheet.Name, sheet.Rows.Count == 0 ? 1 : sheet.Rows[0].Number, 1, heading);

    /// <summary>A column that nothing is made of would be lost in silence. Said once for each, after all others were found.</summary>
    public void ReportStrangers(QuestionnaireDraft draft)
    {
        var reported = new HashSet<int>(known);
        foreach (var row in sheet.Rows)
        {
            foreach (var (column, _) in row.Cells)
            {
                if (reported.Add(column))
                {
                    var heading = CellText.Clean(sheet.Rows[0][column].Text);
                    draft.Report(PlaceOf(row, column, heading.Length == 0 ? null : new LocalizedText(CellText.Cut(heading), CellText.Cut(heading))),
                        "The column has no heading of this questionnaire, or the same as another.", "この列の見出しは質問票にないか、他の列と重複している。");
                }
            }
        }
    }
}
