using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>One item, and what each document says about it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Cells">What each document says, in document order.</param>
/// <param name="Set">The state in the view of all documents.</param>
/// <param name="Own">The state in the view of the operator's own documents.</param>
public sealed record MatrixRow(GuidelineItem Item, IReadOnlyList<MatrixCell> Cells, ItemResult Set, ItemResult Own)
{
    private readonly MatrixStates states = new(Set, Own, row: null);

    /// <summary>A row of a report, which asks for the states when they are read.</summary>
    internal MatrixRow(MatrixCells cells)
        : this(cells.About, cells, null!, null!)
    {
        states = new(set: null, own: null, cells);
    }

    /// <summary>The state in the view of all documents.</summary>
    public ItemResult Set
    {
        get => states.Set;
        init => states = new(value, states.Own, row: null);
    }

    /// <summary>The state in the view of the operator's own documents.</summary>
    public ItemResult Own
    {
        get => states.Own;
        init => states = new(states.Set, value, row: null);
    }
}
