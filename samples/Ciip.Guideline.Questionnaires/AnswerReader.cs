using System.Text.Json.Nodes;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>Reads the answers, by id or by clause: the headings say which.</summary>
internal sealed class AnswerReader(QuestionnaireDraft draft, QuestionnaireKind kind)
{
    private readonly Dictionary<string, ReadRow> rows = new(StringComparer.Ordinal);
    private AnswerHeadings headings = null!;

    public void Read(ReadSheet sheet)
    {
        if (AnswerHeadings.Of(sheet, kind, draft) is not { } found)
        {
            return;
        }

        headings = found;
        foreach (var row in headings.Rows)
        {
            var (id, isAnswered) = (FoldedText.Of(row[headings.Id].Text), headings.IsAnswered(row));
            if (!row.IsBlank && IsAbout(row, id, isAnswered) && isAnswered)
            {
                ReadRow(row, id);
            }
        }

        if (headings.IsByClause)
        {
            new ClauseReader(draft, kind, headings).Read();
            foreach (var (id, row) in rows)
            {
                draft.Cells.Add([kind.Answers, id, "clauses"], headings.PlaceOf(row, headings.Clause, SheetNames.Clause), LinesForm.Texts);
            }
        }
    }

    /// <summary>Whether a row is about something; what it says otherwise is reported.</summary>
    private bool IsAbout(ReadRow row, string id, bool isAnswered)
    {
        var at = headings.PlaceOf(row, headings.Id, SheetNames.Id);
        var isKnown = GuidelineId.TryParse(id, out _);
        if (row[headings.Id].Fault is { } fault)
        {
            draft.Report(at, fault);
            return false;
        }

        if (id.Length == 0)
        {
            draft.Report(at, "The row does not say which item or provision it is about.", "どの項目・規定要素についての行か記入されていない。");
        }
        else if (!isKnown || (!isAnswered && headings.IsByClause))
        {
            var shown = CellText.Cut(id);
            draft.Report(at,
                isKnown ? $"The row names '{shown}' and says nothing about it." : $"'{shown}' is not an item or provision, nor a part of a questionnaire.",
                isKnown ? $"「{shown}」について何も記入されていない。" : $"「{shown}」は項目・規定要素でなく、質問票の区切りでもない。");
        }
        else if (isKnown && row[headings.Title] is { IsBlank: false } title && !IsTitle(id, title))
        {
            draft.Remark(headings.PlaceOf(row, headings.Title, SheetNames.Title), QuestionnaireDraft.NotRead);
        }

        return id.Length > 0;
    }

    private static bool IsTitle(string id, ReadCell cell) =>
        FoldedText.Of(cell.Text) is var text
        && (text == FoldedText.Of(QuestionnaireWriter.TitleOf(id, Language.English)) || text == FoldedText.Of(QuestionnaireWriter.TitleOf(id, Language.Japanese)));

    private void ReadRow(ReadRow row, string id)
    {
        var at = headings.PlaceOf(row, headings.Id, SheetNames.Id);
        if (rows.TryGetValue(id, out var earlier) && !headings.IsByClause)
        {
            draft.Report(at, $"'{CellText.Cut(id)}' is in row {earlier.Number} already.", $"「{CellText.Cut(id)}」は{earlier.Number}行に既にある。");
            return;
        }

        rows.TryAdd(id, row);
        draft.Cells.Add([kind.Answers, id], at, TokenForm.Instance);
        ReadOther(row, id);
        foreach (var (column, index) in headings.Columns)
        {
            ReadCell(row, index, column, id);
        }
    }

    private void ReadCell(ReadRow row, int index, Column column, string id)
    {
        string[] names = [kind.Answers, id, .. column.Names];
        var place = headings.PlaceOf(row, index, column.Heading);
        draft.Cells.Add(names, place, column);
        if (draft.Read(row[index], column.Form, place) is not { } value)
        {
            return;
        }

        // By clause an answer stands in several rows: the same said again says nothing new.
        if (headings.IsByClause && rows[id] != row && JsonPlaces.Find(draft.Root, names) is { } said)
        {
            if (!JsonNode.DeepEquals(said, value))
            {
                draft.Report(place, $"Row {rows[id].Number} says something else about '{CellText.Cut(id)}'.", $"「{CellText.Cut(id)}」について{rows[id].Number}行と異なる。");
            }

            return;
        }

        draft.Put(names, value, place);
    }

    /// <summary>Comes before the cells, so that a cell that says the same again is noticed.</summary>
    private void ReadOther(ReadRow row, string id)
    {
        var cell = row[headings.Other];
        if (headings.Other < 0 || cell.IsBlank)
        {
            return;
        }

        var place = headings.PlaceOf(row, headings.Other, SheetNames.OtherData);
        if (cell.Fault is { } fault)
        {
            draft.Report(place, fault);
            return;
        }

        if (JsonText.Parse(cell.Text) is not JsonObject members)
        {
            draft.Report(place, "This cell was changed. Take it from the exported questionnaire again, or empty it.", "このセルは変更されている。出力した質問票から復元するか、空欄にする。");
            return;
        }

        foreach (var (name, value) in members)
        {
            draft.Cells.Add([kind.Answers, id, name], place);
            draft.Put([kind.Answers, id, name], value?.DeepClone(), place);
        }
    }
}
