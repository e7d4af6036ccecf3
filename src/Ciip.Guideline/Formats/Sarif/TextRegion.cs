namespace Ciip.Guideline.Formats.Sarif;

/// <summary>From where to where something stands in a file: from 1, columns in UTF-16 code units, the end exclusive.</summary>
internal sealed record TextRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
