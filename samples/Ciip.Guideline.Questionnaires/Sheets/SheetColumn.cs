namespace Ciip.Guideline.Questionnaires.Sheets;

/// <summary>A column: its heading, its width in characters, and whether it is only to be read.</summary>
internal sealed record SheetColumn(string Heading, int Width, bool IsToRead = false);
