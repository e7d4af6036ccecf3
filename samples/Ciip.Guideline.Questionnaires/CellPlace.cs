using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Questionnaires;

/// <summary>Where a cell is: as a reader of the file counts.</summary>
/// <param name="Sheet">The name of the sheet, as the file has it.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Heading">What is asked there; null where nothing is.</param>
public sealed record CellPlace(string Sheet, int Row, int Column, LocalizedText? Heading)
{
    /// <summary>What spreadsheets call the cell, such as C12.</summary>
    public string Cell => FormattableString.Invariant($"{PickListSheet.Letters(Column)}{Row}");
}
