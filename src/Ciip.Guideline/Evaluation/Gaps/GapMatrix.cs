using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>
/// The provisions that can show both in documents and in practice, each with what one view of the documents says and what is
/// carried out.
/// </summary>
public sealed class GapMatrix
{
    private readonly OutcomeTable documents;
    private readonly PracticeAnalysis practice;
    private readonly GuidelineCatalog catalog;

    internal GapMatrix(OutcomeTable documents, PracticeAnalysis practice)
    {
        this.documents = documents;
        this.practice = practice;
        catalog = practice.Catalog;
    }

    /// <summary>Whose documents it takes together.</summary>
    public ViewKind View => documents.Kind;

    /// <summary>The cells, in text order.</summary>
    public IReadOnlyList<GapCell> Cells => field ??= Seq.From(catalog.Provisions.Where(IsAsked).Select(Cell));

    /// <summary>The numbers over all cells.</summary>
    public GapCounts Counts => CountsOf(catalog.Provisions);

    /// <summary>The cell of a provision.</summary>
    /// <param name="provision">The provision.</param>
    /// <exception cref="ArgumentException">It shows in documents alone, in practice alone, or in neither.</exception>
    public GapCell this[Provision provision] => IsOfBoth(Require.NotNull(provision))
        ? Cell(provision)
        : throw new ArgumentException($"{provision.Id} does not show both in documents and in practice.", nameof(provision));

    /// <summary>The numbers over an item.</summary>
    /// <param name="item">The item.</param>
    public GapCounts CountsOf(GuidelineItem item) => CountsOf(catalog.ProvisionsOf(Require.NotNull(item)));

    /// <summary>The numbers over a measure.</summary>
    /// <param name="measure">The measure.</param>
    public GapCounts CountsOf(PdcaMeasure measure) => CountsOf(Require.NotNull(measure).Item);

    /// <summary>The numbers over a group of measures.</summary>
    /// <param name="group">The group.</param>
    public GapCounts CountsOf(MeasureGroup group) => CountsOf(catalog.ProvisionsOf(group));

    /// <summary>The numbers over a phase. Check and Action share their measures: phases never add up.</summary>
    /// <param name="phase">The phase.</param>
    public GapCounts CountsOf(PdcaPhase phase) => CountsOf(catalog.ProvisionsOf(phase));

    /// <summary>The numbers over any provisions; those that do not show on both sides are left out.</summary>
    /// <param name="provisions">The provisions.</param>
    public GapCounts CountsOf(IEnumerable<Provision> provisions) =>
        new(Require.NotNull(provisions).Where(IsAsked).Select(provision => Cell(provision).State));

    private static bool IsOfBoth(Provision provision) => provision.Axis == ProvisionAxis.Both;

    /// <summary>What is not asked in practice is no cell.</summary>
    private bool IsAsked(Provision provision) => IsOfBoth(provision) && practice.Own(provision) != PracticeOutcome.NotAsked;

    private GapCell Cell(Provision provision) => new(
        provision, documents[provision], practice.IsTakenOver(provision) ? PracticeOutcome.NotAssessed : practice.Own(provision));
}
