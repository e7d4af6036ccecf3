namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>A part of what a cell holds: what its reader calls it, and its form.</summary>
internal sealed record CellPart(LocalizedText Title, CellForm Form);
