namespace Ciip.Guideline.Evaluation;

/// <summary>The 25 items by documents; rows and cells are made when they are first asked for.</summary>
internal sealed class MatrixRows(SetAnalysis analysis, StandardsView set, StandardsView own) : KeptList<MatrixRow>(GuidelineItem.All.Count)
{
    private MatrixCell?[]? cells;

    /// <summary>The documents, prepared.</summary>
    public SetAnalysis Analysis => analysis;

    /// <summary>The states in the view of all documents.</summary>
    public StandardsView Set => set;

    /// <summary>The states in the view of the operator's own documents.</summary>
    public StandardsView Own => own;

    /// <summary>Where all cells are kept, row after row: one array is less than one for each row.</summary>
    public MatrixCell?[] Cells => cells ?? Interlocked.CompareExchange(ref cells, new MatrixCell?[Count * analysis.Set.Documents.Count], null) ?? cells;

    protected override MatrixRow Make(int index) => new(new MatrixCells(this, GuidelineItem.All[index]));
}
