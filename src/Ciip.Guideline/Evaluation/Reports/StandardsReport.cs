using System.Text.Json.Serialization;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What the documents say: two views, the matrix of items by documents, the balance of classes.</summary>
/// <example>
/// <code>
/// Console.WriteLine(report.Standards.CoverageOf(PdcaMeasure.ItBcp));
/// Console.WriteLine(report.Standards.InternalRules[GuidelineItem.BasicPolicy].State);
/// </code>
/// </example>
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

    /// <summary>The figures of the view of all documents over an item or a part of one.</summary>
    /// <param name="item">The item.</param>
    public StandardsCoverage CoverageOf(GuidelineItem item) => Set.CoverageOf(item);

    /// <summary>The figures of the view of all documents over a measure.</summary>
    /// <param name="measure">The measure.</param>
    public StandardsCoverage CoverageOf(PdcaMeasure measure) => Set.CoverageOf(measure);

    /// <summary>The figures of the view of all documents over a group of measures.</summary>
    /// <param name="group">The group.</param>
    public StandardsCoverage CoverageOf(MeasureGroup group) => Set.CoverageOf(group);

    /// <summary>The figures of the view of all documents over a phase. Check and Action share their measures: phases never add up.</summary>
    /// <param name="phase">The phase.</param>
    public StandardsCoverage CoverageOf(PdcaPhase phase) => Set.CoverageOf(phase);

    /// <summary>The figures of the view of all documents over any provisions.</summary>
    /// <param name="provisions">The provisions.</param>
    public StandardsCoverage CoverageOf(IEnumerable<Provision> provisions) => Set.CoverageOf(provisions);

    /// <summary>The documents and the figures, in one line of English.</summary>
    public override string ToString() => $"{Subject}: {Coverage}";

    /// <summary>How the measures specified spread over the classes of countermeasures.</summary>
    public ClassBalance Balance => analysis.SetView.Classes.All;

    /// <summary>The 25 items by documents.</summary>
    public IReadOnlyList<MatrixRow> Matrix => field ??= new MatrixRows(analysis, this);

    /// <summary>
    /// The correspondence table: every provision with each document that says something about it, in text order, then document
    /// order; a provision that no document speaks of has one row without a document.
    /// </summary>
    public IReadOnlyList<CorrespondenceRow> Correspondence => field ??= CorrespondenceRows.Of(analysis, Set.Provisions);

    /// <summary>What somebody looked for in a document in vain: no row of that table, and worth as much to the next reader.</summary>
    internal IReadOnlyList<CorrespondenceRow> LookedFor => field ??= CorrespondenceRows.LookedFor(analysis, Set.Provisions);
}
