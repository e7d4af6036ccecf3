namespace Ciip.Guideline.Evaluation;

/// <summary>The results of all provisions in one view, in text order; each is made when it is first asked for.</summary>
internal sealed class ProvisionResults(SetAnalysis analysis, OutcomeTable table) : KeptList<ProvisionResult>(analysis.Catalog.Provisions.Count)
{
    protected override ProvisionResult Make(int index) => new(analysis, table, analysis.Catalog.Provisions[index]);
}
