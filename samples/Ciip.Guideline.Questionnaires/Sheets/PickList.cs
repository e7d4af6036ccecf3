namespace Ciip.Guideline.Questionnaires.Sheets;

/// <summary>The choices of some cells of a column. Rows and columns count from 1; the heading is row 1.</summary>
internal sealed record PickList(int Column, int FirstRow, int LastRow, IReadOnlyList<string> Labels)
{
    /// <summary>Whether a cell may hold several of them, one a line, which a list to pick from cannot fill in.</summary>
    public bool TakesSeveral { get; init; }
}
