using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>
/// The provisions that can show both in documents and in practice and are asked on both sides, each with what one view of the
/// documents says and what is carried out.
/// </summary>
public sealed class GapMatrix
{
    private static readonly int States = Enum.GetNames(typeof(GapState)).Length;

    private readonly SetAnalysis set;
    private readonly OutcomeTable documents;
    private readonly PracticeAnalysis practice;
    private readonly GuidelineCatalog catalog;

    internal GapMatrix(SetAnalysis set, OutcomeTable documents, PracticeAnalysis practice)
    {
        this.set = set;
        this.documents = documents;
        this.practice = practice;
        catalog = practice.Catalog;
    }

    /// <summary>Whose documents it takes together.</summary>
    public ViewKind View => documents.Kind;

    /// <summary>The cells, in text order. Alternatives of which one is enough are one cell, in the place of the first of them.</summary>
    public IReadOnlyList<GapCell> Cells => field ??= Seq.From(GapUnit.All.Select(Cell).OfType<GapCell>());

    /// <summary>
    /// The provisions that could show on both sides and have no cell, because one side or both is not asked for them: the subject
    /// does not bear them. Of alternatives the first represents all.
    /// </summary>
    public IReadOnlyList<Provision> NotAsked => field ??= Seq.From(GapUnit.All.Where(unit => Cell(unit) is null).Select(static unit => unit.First));

    /// <summary>The numbers over all cells.</summary>
    public GapCounts Counts => field ??= CountsOf(catalog.Provisions);

    /// <summary>The cell of a provision; of one of several alternatives, that of all of them.</summary>
    /// <param name="provision">The provision.</param>
    /// <exception cref="ArgumentException">
    /// It shows in documents alone, in practice alone, or in neither; or it is not asked of the subject.
    /// </exception>
    public GapCell this[Provision provision] => Find(provision)
        ?? throw new ArgumentException(
            IsOfBoth(provision) ? $"{provision.Id} is not asked of this subject." : $"{provision.Id} does not show both in documents and in practice.", nameof(provision));

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
    public GapCounts CountsOf(IEnumerable<Provision> provisions)
    {
        var all = Require.NotNull(provisions) as IReadOnlyList<Provision> ?? [.. provisions];
        Span<bool> isCounted = stackalloc bool[catalog.Provisions.Count];
        isCounted.Clear();
        var counts = new int[States];
        for (var i = 0; i < all.Count; i++)
        {
            // Alternatives count once, whichever of them are given.
            if (IsOfBoth(all[i]) && GapUnit.Of(all[i], catalog) is var unit && !isCounted[unit.First.Index])
            {
                isCounted[unit.First.Index] = true;
                if (Cell(unit) is { } cell)
                {
                    counts[(int)cell.State]++;
                }
            }
        }

        return new GapCounts(counts);
    }

    /// <summary>The cell of a provision; null where it has none.</summary>
    /// <param name="provision">The provision.</param>
    public GapCell? Find(Provision provision) => IsOfBoth(Require.NotNull(provision)) ? Cell(GapUnit.Of(provision, catalog)) : null;

    /// <summary>The view and its numbers, in one line of English.</summary>
    public override string ToString() => $"{View}: {Counts}";

    private static bool IsOfBoth(Provision provision) => provision.Axis == ProvisionAxis.Both;

    /// <summary>The cell of each unit, at the index of its first provision.</summary>
    private GapCell?[] ByUnit => field ??= MakeCells();

    private GapCell? Cell(GapUnit unit) => ByUnit[unit.First.Index];

    private GapCell?[] MakeCells()
    {
        var cells = new GapCell?[catalog.Provisions.Count];
        foreach (var unit in GapUnit.All)
        {
            cells[unit.First.Index] = Make(unit);
        }

        return cells;
    }

    private GapCell? Make(GapUnit unit) =>
        unit.SidesIn(set, documents, practice) is { } sides ? new GapCell(this, sides.Provision, unit.Group, sides.Documents, sides.Practice) : null;

    /// <summary>What settling all that is unknown about the documents can make of their outcome.</summary>
    internal IReadOnlyList<StandardsOutcome> Settled(Provision provision) =>
        GapTable.Settled(documents[provision], documents.IsProvisional(provision), MayBeSetAside(provision));

    /// <summary>
    /// Whether a decision may still be found that sets a provision aside: one of the operator's own, where its documents do not say it
    /// and tier 1 does not either, and one of them was not read or there may be more.
    /// </summary>
    private bool MayBeSetAside(Provision provision)
    {
        var isUnread = documents.IsOpen;
        foreach (var index in documents.Documents)
        {
            var tier = set.Set.Documents[index].Tier;
            var claim = set.Effective(index, provision.Index);
            if (claim?.IsPositive() == true && (tier == DocumentTier.InternalRules || tier == DocumentTier.EnforceableStandards))
            {
                return false;
            }

            isUnread |= tier == DocumentTier.InternalRules && claim == ClaimValue.NotExamined;
        }

        return isUnread;
    }
}
