namespace Ciip.Guideline.Cli.Questionnaires;

/// <summary>Where a cell is: as a reader of the file counts.</summary>
internal sealed record CellPlace(string Sheet, int Row, int Column, string Heading);
