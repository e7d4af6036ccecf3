namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>A row as it came back.</summary>
/// <param name="Row">What it says.</param>
/// <param name="Answer">The cell of its first answer.</param>
/// <param name="Evidence">The cell of what shows it.</param>
internal sealed record PlacedRow(ChecklistRow Row, CellPlace Answer, CellPlace Evidence);
