using System.Collections;

namespace Ciip.Guideline.Evaluation;

/// <summary>What each document says about one item; a cell is made when it is first asked for, and kept.</summary>
internal sealed class MatrixCells(MatrixRows rows, GuidelineItem item) : IReadOnlyList<MatrixCell>
{
    /// <summary>The item the row is about.</summary>
    public GuidelineItem About => item;

    /// <summary>The documents, prepared.</summary>
    public SetAnalysis Analysis => rows.Analysis;

    /// <summary>The state of the item in the view of all documents.</summary>
    public ItemResult Set => rows.Set[item];

    /// <summary>The state of the item in the view of the operator's own documents.</summary>
    public ItemResult Own => rows.Own[item];

    public int Count => rows.Analysis.Set.Documents.Count;

    public MatrixCell this[int index]
    {
        get
        {
            ref var kept = ref rows.Cells[index >= 0 && index < Count ? (item.Ordinal * Count) + index : -1];
            return kept ?? Interlocked.CompareExchange(ref kept, new MatrixCell(this, index), null) ?? kept!;
        }
    }

    public IEnumerator<MatrixCell> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
