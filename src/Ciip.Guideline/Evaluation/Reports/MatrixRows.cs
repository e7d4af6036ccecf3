using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>The 25 items by documents; a row is made when it is first asked for.</summary>
internal sealed class MatrixRows(SetAnalysis analysis, StandardsReport report) : KeptList<MatrixRow>(GuidelineItem.All.Count)
{
    protected override MatrixRow Make(int index)
    {
        var item = GuidelineItem.All[index];
        return new(item, new MatrixCells(analysis, item), report.Set[item], report.InternalRules[item]);
    }
}
