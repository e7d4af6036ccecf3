using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>The results of all provisions in one view, in text order; each is made when it is first asked for.</summary>
internal sealed class StandardsResults(SetAnalysis analysis, OutcomeTable table) : KeptList<StandardsResult>(analysis.Catalog.Provisions.Count)
{
    protected override StandardsResult Make(int index) => new(analysis, table, analysis.Catalog.Provisions[index]);
}
