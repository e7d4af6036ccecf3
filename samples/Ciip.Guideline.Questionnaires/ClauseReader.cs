using System.Globalization;
using System.Text.Json.Nodes;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>Gathers the clauses of each answer from its rows: numbered ones in their order, then the others as they stand.</summary>
internal sealed class ClauseReader(QuestionnaireDraft draft, QuestionnaireKind kind, AnswerHeadings headings)
{
    public void Read()
    {
        foreach (var row in headings.Rows.Where(row => row[headings.Clause].IsBlank && !row[headings.Number].IsBlank))
        {
            draft.Report(headings.PlaceOf(row, headings.Number, SheetNames.Number), "There is no clause to put in order.", "順を示す条項が記入されていない。");
        }

        foreach (var rows in headings.Rows.Where(row => !row[headings.Clause].IsBlank).GroupBy(row => FoldedText.Of(row[headings.Id].Text), StringComparer.Ordinal))
        {
            if (rows.Key.Length > 0)
            {
                ReadClauses(rows.Key, [.. rows]);
            }
        }
    }

    private void ReadClauses(string id, List<ReadRow> rows)
    {
        var clauses = new JsonArray();
        foreach (var row in rows.OrderBy(NumberOf))
        {
            var place = headings.PlaceOf(row, headings.Clause, SheetNames.Clause);
            if (CellText.IsNone(row[headings.Clause].Text) && rows.Count == 1)
            {
                continue;
            }

            draft.Cells.Add([kind.Answers, id, "clauses", clauses.Count.ToString(CultureInfo.InvariantCulture)], place, TextForm.Instance);
            if (draft.Read(row[headings.Clause], TextForm.Instance, place) is { } clause)
            {
                clauses.Add(clause);
            }
        }

        var first = headings.PlaceOf(rows[0], headings.Clause, SheetNames.Clause);
        draft.Cells.Add([kind.Answers, id, "clauses"], first, LinesForm.Texts);
        draft.Put([kind.Answers, id, "clauses"], clauses, first);
    }

    private int NumberOf(ReadRow row)
    {
        var cell = row[headings.Number];
        if (cell.IsBlank)
        {
            return int.MaxValue;
        }

        if (int.TryParse(FoldedText.Of(cell.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        draft.Report(headings.PlaceOf(row, headings.Number, SheetNames.Number),
            cell.Fault ?? new LocalizedText($"'{CellText.Cut(cell.Text)}' is not a number.", $"「{CellText.Cut(cell.Text)}」は数でない。"));
        return int.MaxValue;
    }
}
