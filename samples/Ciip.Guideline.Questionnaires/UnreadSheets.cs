using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Questionnaires;

/// <summary>Sheets that are read by nobody: copies of those that are, sheets that somebody added, and what is written among the instructions.</summary>
internal static class UnreadSheets
{
    /// <param name="draft">Keeps what is reported.</param>
    /// <param name="sheets">All sheets of the file.</param>
    /// <param name="read">Those that were read.</param>
    /// <param name="isShown">Whether a text is one of those written among the instructions.</param>
    public static void Report(QuestionnaireDraft draft, IReadOnlyList<ReadSheet> sheets, IReadOnlyList<ReadSheet?> read, Func<string, bool> isShown)
    {
        foreach (var sheet in sheets.Where(sheet => sheet.Rows.Count > 0 && !read.Contains(sheet)))
        {
            if (SheetNames.Is(sheet.Name, SheetNames.HowTo) || sheet.Name == PickListSheet.SheetName)
            {
                foreach (var (row, column, cell) in sheet.Rows.SelectMany(row => row.Cells.Select(one => (row, one.Column, one.Cell))))
                {
                    ReportInstruction(draft, new CellPlace(sheet.Name, row.Number, column + 1, null), cell, isShown);
                }
            }
            else
            {
                draft.Report(new CellPlace(sheet.Name, sheet.Rows[0].Number, sheet.Rows[0].Cells[0].Column + 1, null),
                    "Nothing of this sheet is read: it is not part of the questionnaire, or is there twice. Move what it says to the sheet it belongs to, and remove it.",
                    "このシートは質問票の一部でないか、重複しているため、読み取らない。必要な内容を該当するシートに移し、このシートを削除する。");
            }
        }
    }

    private static void ReportInstruction(QuestionnaireDraft draft, CellPlace place, ReadCell cell, Func<string, bool> isShown)
    {
        if (cell.Fault is { } fault)
        {
            draft.Report(place, fault);
        }
        else if (!isShown(cell.Text))
        {
            draft.Remark(place, QuestionnaireDraft.NotRead);
        }
    }
}
