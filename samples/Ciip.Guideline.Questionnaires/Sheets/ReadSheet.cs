using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Questionnaires.Sheets;

/// <summary>A sheet as it came back: its rows that are not blank, in order.</summary>
internal sealed record ReadSheet(string Name, IReadOnlyList<ReadRow> Rows);

/// <summary>A row as it came back: only what is not blank is kept, so that a cell far to the right takes no room.</summary>
internal sealed class ReadRow
{
    private readonly List<(int Column, ReadCell Cell)> cells;

    /// <summary>Keeps of a row what is filled in.</summary>
    /// <param name="number">The row's number in the file, from 1.</param>
    /// <param name="cells">Its cells in the order of their columns, which count from 0.</param>
    public ReadRow(int number, IEnumerable<(int Column, ReadCell Cell)> cells)
    {
        Number = number;
        this.cells = [.. cells.Where(one => !one.Cell.IsBlank)];
    }

    public int Number { get; }

    public IReadOnlyList<(int Column, ReadCell Cell)> Cells => cells;

    public bool IsBlank => cells.Count == 0;

    public ReadCell this[int column]
    {
        get
        {
            var (low, high) = (0, cells.Count - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                if (cells[middle].Column == column)
                {
                    return cells[middle].Cell;
                }

                (low, high) = cells[middle].Column < column ? (middle + 1, high) : (low, middle - 1);
            }

            return ReadCell.Blank;
        }
    }
}

/// <summary>A cell as text: what it shows.</summary>
internal sealed record ReadCell(string Text)
{
    public static ReadCell Blank { get; } = new(string.Empty);

    /// <summary>Whether the spreadsheet took the entry for a date; the text is that date as exact as the cell shows it.</summary>
    public bool IsDate { get; init; }

    /// <summary>Why the cell does not tell what was typed, such as an error or a number that may have lost digits or brackets; null where it does.</summary>
    public LocalizedText? Fault { get; init; }

    public bool IsBlank => Fault is null && CellText.IsBlank(Text);

    public static ReadCell Faulty(string text, string english, string japanese) => new(text) { Fault = new LocalizedText(english, japanese) };
}
