using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>Outcomes, item states and figures of one view: all documents of the set, or the operator's own.</summary>
public sealed class StandardsView
{
    private readonly SetAnalysis analysis;
    private readonly OutcomeTable table;

    internal StandardsView(SetAnalysis analysis, OutcomeTable table)
    {
        this.analysis = analysis;
        this.table = table;
    }

    /// <summary>Whose documents it takes together.</summary>
    public ViewKind Kind => table.Kind;

    /// <summary>The documents of the view, in document order.</summary>
    public IReadOnlyList<SafetyStandardsDocument> Documents => field ??= Seq.From(table.Documents.Select(index => analysis.Set.Documents[index]));

    /// <summary>The results of all provisions, in text order.</summary>
    public IReadOnlyList<StandardsResult> Provisions => field ??= new StandardsResults(analysis, table);

    /// <summary>The results of the 25 items, in text order.</summary>
    public IReadOnlyList<ItemResult> Items => field ??= Seq.From(GuidelineItem.All.Select(item => this[item]));

    /// <summary>The figures over all provisions.</summary>
    public StandardsCoverage Coverage => field ??= CoverageOf(analysis.Catalog.Provisions);

    /// <summary>
    /// The measures on which there is a decision, of those that are asked: the 20 (<c>II.6 p1 s1</c>). Those that are unknown are
    /// counted apart in <see cref="MeasuresUnknown"/>.
    /// </summary>
    public Figure MeasuresDecided => new(Measures().Count(static item => item.IsDecided), Measures().Count(static item => item.State != ItemState.NotAsked));

    /// <summary>How many of the 20 measures are unknown.</summary>
    public int MeasuresUnknown => Measures().Count(static item => item.State == ItemState.Unknown);

    /// <summary>The items adopted, of those that are asked and relevant.</summary>
    public Figure ItemsDealtWith => new(
        Items.Count(static item => item.State == ItemState.Adopted), Items.Count(static item => item.State is not (ItemState.NotRelevant or ItemState.NotAsked)));

    /// <summary>How many of the 25 items are unknown.</summary>
    public int ItemsUnknown => Items.Count(static item => item.State == ItemState.Unknown);

    /// <summary>What the documents of each tier deal with.</summary>
    public IReadOnlyList<TierCoverage> ByTier => field ??= TierCounter.Count(analysis, table);

    /// <summary>The result of a provision.</summary>
    /// <param name="provision">The provision.</param>
    public StandardsResult this[Provision provision] => Provisions[Require.NotNull(provision).Index];

    /// <summary>The result of an item or a part of one.</summary>
    /// <param name="item">The item.</param>
    public ItemResult this[GuidelineItem item] => Results[Require.NotNull(item).Order] ??= new ItemResult(this, item);

    /// <summary>The result of a measure.</summary>
    /// <param name="measure">The measure.</param>
    public ItemResult this[PdcaMeasure measure] => this[Require.NotNull(measure).Item];

    /// <summary>The figures over an item or a part of one.</summary>
    /// <param name="item">The item.</param>
    public StandardsCoverage CoverageOf(GuidelineItem item) => CoverageOf(analysis.Catalog.ProvisionsOf(Require.NotNull(item)));

    /// <summary>The figures over a measure.</summary>
    /// <param name="measure">The measure.</param>
    public StandardsCoverage CoverageOf(PdcaMeasure measure) => CoverageOf(Require.NotNull(measure).Item);

    /// <summary>The figures over a group of measures.</summary>
    /// <param name="group">The group.</param>
    public StandardsCoverage CoverageOf(MeasureGroup group) => CoverageOf(analysis.Catalog.ProvisionsOf(group));

    /// <summary>The figures over a phase. Check and Action share their measures: phases never add up.</summary>
    /// <param name="phase">The phase.</param>
    public StandardsCoverage CoverageOf(PdcaPhase phase) => CoverageOf(analysis.Catalog.ProvisionsOf(phase));

    /// <summary>The figures over any provisions.</summary>
    /// <param name="provisions">The provisions.</param>
    public StandardsCoverage CoverageOf(IEnumerable<Provision> provisions) =>
        CoverageCounter.Count(table, Require.NotNull(provisions));

    /// <summary>The view and its figures, in one line of English.</summary>
    public override string ToString() => $"{Kind}: {Coverage}";

    /// <summary>The judgment it shows.</summary>
    internal OutcomeTable Table => table;

    private ItemResult?[] Results => field ??= new ItemResult?[GuidelineItem.AllWithParts.Count];

    private IEnumerable<ItemResult> Measures() => PdcaMeasure.All.Select(measure => this[measure.Item]);
}
