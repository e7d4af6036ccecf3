using Ciip.Guideline.Common;

namespace Ciip.Guideline;

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

    /// <summary>The cells, without quotes and without the apostrophe that guards against formulas.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>The cells, for a person.</summary>
    public override string ToString() => string.Join(" | ", Cells);
}
