using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>The cells of a sheet as they come, in whichever order, and what merged cells mean for those they cover.</summary>
internal sealed class SheetCells(ReadingBudget budget)
{
    /// <summary>Cells looked at for merged ones: more than real ones come to, which do not cover one another.</summary>
    private const int MostLookedAt = 10_000_000;

    private readonly Dictionary<int, Dictionary<int, ReadCell>> rows = [];
    private readonly List<(CellReference First, CellReference Last)> merged = [];
    private int lookedAt;

    private static readonly List<int> None = [];

    public void Add(CellReference at, ReadCell cell)
    {
        if (cell.IsBlank)
        {
            return;
        }

        budget.SpendCell(cell.Text.Length);
        if (!rows.TryGetValue(at.Row, out var row))
        {
            rows[at.Row] = row = [];
        }

        row[at.Column] = row.ContainsKey(at.Column)
            ? ReadCell.Faulty(cell.Text, "The file holds the cell twice. Type it again.", "セルがファイルに重複して保存されている。入力し直す。")
            : cell;
    }

    public void Merge(CellReference first, CellReference last)
    {
        merged.Add((first, last));
        if (merged.Count > ReadingBounds.MostMergedCells)
        {
            throw UnreadableWorkbookException.TooMany(ReadingBounds.MostMergedCells, "merged cells", "結合セルの数");
        }
    }

    public IReadOnlyList<ReadRow> Rows()
    {
        var numbers = rows.Keys.Order().ToList();
        foreach (var (first, last) in merged)
        {
            Spread(first, last, numbers);
        }

        return [.. numbers.Select(number => new ReadRow(number, rows[number].OrderBy(one => one.Key).Select(one => (one.Key, one.Value))))];
    }

    /// <summary>
    /// What a cell merged over several rows says holds for each of them; what one merged over several columns is an answer to nobody
    /// can tell. A spreadsheet may keep what stood in the cells it covers, unseen.
    /// </summary>
    private void Spread(CellReference first, CellReference last, List<int> numbers)
    {
        var cell = rows.GetValueOrDefault(first.Row)?.GetValueOrDefault(first.Column) ?? ReadCell.Blank;
        if (first.Column < last.Column && !cell.IsBlank)
        {
            rows[first.Row][first.Column] = ReadCell.Faulty(cell.Text, $"The cell is merged over several columns ({CellText.Cut(cell.Text)}): split it, and write in the column that is meant.",
                $"セルが複数の列にわたって結合されている（{CellText.Cut(cell.Text)}）。結合を解除し、該当する列に記入する。");
        }

        var at = numbers.BinarySearch(first.Row);
        for (at = at < 0 ? ~at : at; at < numbers.Count && numbers[at] <= last.Row; at++)
        {
            var row = rows[numbers[at]];
            lookedAt += row.Count;
            if (lookedAt > MostLookedAt)
            {
                throw UnreadableWorkbookException.TooMany(MostLookedAt, "cells under merged ones", "結合セルの範囲にあるセルの数");
            }

            foreach (var column in Covered(row, first, last, numbers[at], cell))
            {
                var text = row[column].Text;
                row[column] = ReadCell.Faulty(text, $"A merged cell hides what is here ({CellText.Cut(text)}): split it, and keep what is meant.",
                    $"結合セルの下に隠れた内容がある（{CellText.Cut(text)}）。結合を解除し、必要な内容だけを残す。");
            }

            if (first.Column == last.Column && numbers[at] > first.Row && !cell.IsBlank && row.TryAdd(first.Column, cell))
            {
                budget.SpendCell(cell.Text.Length);
            }
        }
    }

    /// <summary>The columns of a row where something else stands under a merged cell. Most rows have none: nothing is made for them.</summary>
    private static List<int> Covered(Dictionary<int, ReadCell> row, CellReference first, CellReference last, int number, ReadCell cell)
    {
        List<int>? covered = null;
        foreach (var (column, found) in row)
        {
            if (column >= first.Column && column <= last.Column && (number, column) != (first.Row, first.Column) && found != cell)
            {
                (covered ??= []).Add(column);
            }
        }

        return covered ?? None;
    }
}
