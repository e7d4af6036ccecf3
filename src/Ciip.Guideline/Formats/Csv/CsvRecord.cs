using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>A record of a CSV file that was read.</summary>
public sealed class CsvRecord
{
    internal CsvRecord(int row, int line, IEnumerable<string> cells)
    {
        Row = row;
        Line = line;
        Cells = Seq.From(cells);
    }

    /// <summary>The row a spreadsheet shows it in, from 1, the headings being the first.</summary>
    public int Row { get; }

    /// <summary>The line of the file it starts in, from 1. Behind cells with line breaks it is more than <see cref="Row"/>.</summary>
    public int Line { get; }

    /// <summary>
    /// The cells, without quotes and without the apostrophe that guards against formulas: as many as the record has, which may be
    /// fewer or more than the headings, since spreadsheets leave out blank cells at the end, or add some.
    /// </summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>The cell of a column; empty behind the end of the record.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="column"/> is negative.</exception>
    public string this[int column] => column < Cells.Count ? Cells[column < 0 ? throw new ArgumentOutOfRangeException(nameof(column)) : column] : string.Empty;

    /// <summary>The cells, for a person.</summary>
    public override string ToString() => string.Join(" | ", Cells);
}
