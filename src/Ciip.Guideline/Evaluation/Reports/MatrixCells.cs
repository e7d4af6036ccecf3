using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>What each document says about one item; a cell is made when it is first asked for.</summary>
internal sealed class MatrixCells(SetAnalysis analysis, GuidelineItem item) : KeptList<MatrixCell>(analysis.Set.Documents.Count)
{
    protected override MatrixCell Make(int index) => new(analysis, item, index);
}
