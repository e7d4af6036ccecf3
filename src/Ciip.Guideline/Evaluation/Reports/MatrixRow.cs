namespace Ciip.Guideline;

/// <summary>One item, and what each document says about it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Cells">What each document says, in document order.</param>
/// <param name="Set">The state in the view of all documents.</param>
/// <param name="InternalRules">The state in the view of the operator's own documents.</param>
public sealed record MatrixRow(GuidelineItem Item, IReadOnlyList<MatrixCell> Cells, ItemResult Set, ItemResult InternalRules);
