using System.Globalization;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>Where a cell is: B12. Rows count from 1, columns from 0.</summary>
internal readonly record struct CellReference(int Row, int Column)
{
    /// <summary>Null where the text names no cell that a workbook can have.</summary>
    public static CellReference? Of(ReadOnlySpan<char> text)
    {
        var (column, at) = (0, 0);
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && column <= ReadingBounds.MostColumns; at++)
        {
            column = (column * 26) + (char.ToUpperInvariant(text[at]) - 'A') + 1;
        }

        return column is > 0 and <= ReadingBounds.MostColumns && RowOf(text[at..]) is { } row ? new CellReference(row, column - 1) : null;
    }

    /// <summary>Null where the text is not a number of a row.</summary>
    public static int? RowOf(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= ReadingBounds.MostRows ? row : null;
}
