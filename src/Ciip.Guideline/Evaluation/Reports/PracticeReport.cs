using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What a self-verification shows: an outcome per provision, and figures.</summary>
public sealed class PracticeReport
{
    private readonly PracticeAnalysis analysis;

    internal PracticeReport(PracticeAnalysis analysis)
    {
        this.analysis = analysis;
    }

    /// <summary>The self-verification that was evaluated.</summary>
    public SelfVerification Subject => analysis.Subject;

    /// <summary>The results of all provisions that can show in practice, in text order.</summary>
    public IReadOnlyList<PracticeResult> Provisions => field ??= Seq.From(analysis.Asked.Select(provision => this[provision]));

    /// <summary>The figures over all provisions.</summary>
    public PracticeCoverage Coverage => field ??= CoverageOf(analysis.Catalog.Provisions);

    /// <summary>The result of a provision.</summary>
    /// <param name="provision">The provision.</param>
    /// <exception cref="ArgumentException">It cannot show in practice.</exception>
    public PracticeResult this[Provision provision] => PracticeAnalysis.IsAsked(Require.NotNull(provision))
        ? Results[provision.Index] ??= new PracticeResult(analysis, provision)
        : throw new ArgumentException($"{provision.Id} does not show in practice.", nameof(provision));

    private PracticeResult?[] Results => field ??= new PracticeResult?[analysis.Catalog.Provisions.Count];

    /// <summary>The figures over an item or a part of one.</summary>
    /// <param name="item">The item.</param>
    public PracticeCoverage CoverageOf(GuidelineItem item) => CoverageOf(analysis.Catalog.ProvisionsOf(Require.NotNull(item)));

    /// <summary>The figures over a measure.</summary>
    /// <param name="measure">The measure.</param>
    public PracticeCoverage CoverageOf(PdcaMeasure measure) => CoverageOf(Require.NotNull(measure).Item);

    /// <summary>The figures over a group of measures.</summary>
    /// <param name="group">The group.</param>
    public PracticeCoverage CoverageOf(MeasureGroup group) => CoverageOf(analysis.Catalog.ProvisionsOf(group));

    /// <summary>The figures over a phase. Check and Action share their measures: phases never add up.</summary>
    /// <param name="phase">The phase.</param>
    public PracticeCoverage CoverageOf(PdcaPhase phase) => CoverageOf(analysis.Catalog.ProvisionsOf(phase));

    /// <summary>The figures over any provisions.</summary>
    /// <param name="provisions">The provisions.</param>
    public PracticeCoverage CoverageOf(IEnumerable<Provision> provisions) => CoverageCounter.Count(analysis, Require.NotNull(provisions));

    /// <summary>The operator and the figures, in one line of English.</summary>
    public override string ToString() => $"{Subject}: {Coverage}";

    /// <summary>What the fields of one record show of a provision, by itself.</summary>
    internal RecordState StateIn(string record, Provision provision) => RecordStates.Fold(
        RecordStates.All(analysis.ClaimsOf(provision, record)),
        hasStatus: analysis.Stated(provision).Status is not null);
}
