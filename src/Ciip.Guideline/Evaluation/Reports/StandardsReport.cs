using System.Text.Json.Serialization;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What the documents say: two views, the matrix of items by documents, the balance of classes.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<StandardsReport>))]
public sealed class StandardsReport
{
    private readonly SetAnalysis analysis;

    internal StandardsReport(SetAnalysis analysis)
    {
        this.analysis = analysis;
        Set = new StandardsView(analysis, analysis.SetView);
    }

    /// <summary>The documents that were evaluated.</summary>
    public SafetyStandardsSet Subject => analysis.Set;

    /// <summary>All documents of the set together.</summary>
    public StandardsView Set { get; }

    /// <summary>The operator's own documents (tier 4) alone: "is it in our rules?"</summary>
    public StandardsView InternalRules => field ??= new StandardsView(analysis, analysis.OwnView);

    /// <summary>The figures of the view of all documents.</summary>
    public StandardsCoverage Coverage => Set.Coverage;

    /// <summary>How the measures specified spread over the classes of countermeasures.</summary>
    public ClassBalance Balance => analysis.SetView.Classes.All;

    /// <summary>The 25 items by documents.</summary>
    public IReadOnlyList<MatrixRow> Matrix => field ??= new MatrixRows(analysis, this);

    /// <summary>
    /// The correspondence table: every provision with each document that says something about it, in text order, then document
    /// order; a provision that no document speaks of has one row without a document.
    /// </summary>
    public IReadOnlyList<CorrespondenceRow> Correspondence => field ??= CorrespondenceRows.Of(analysis, Set.Provisions);
}
