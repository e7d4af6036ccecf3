using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>What some documents of a set claim about one provision; a claim is made when it is first asked for.</summary>
internal sealed class DocumentClaimList(SetAnalysis analysis, IReadOnlyList<int> documents, Provision provision) : KeptList<DocumentClaim>(documents.Count)
{
    protected override DocumentClaim Make(int index)
    {
        var document = documents[index];
        var path = analysis.References.TryGetValue((document, provision.Index), out var reference)
            ? reference.PathOf(other => analysis.Set.Documents[other].Id)
            : null;
        return new(analysis.Set.Documents[document], analysis.Claims[document], provision, path);
    }
}
