using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>How many subjects of a group have which outcome of one provision, on both axes and compared.</summary>
public sealed record ProvisionSummary
{
    /// <summary>In all documents of each set; null where no subject has documents, or it never shows in them.</summary>
    public StandardsCounts? Set { get; init; }

    /// <summary>In each operator's own documents (tier 4); null as for <see cref="Set"/>.</summary>
    public StandardsCounts? InternalRules { get; init; }

    /// <summary>In practice; null where no subject has a self-verification, or it never shows in one.</summary>
    public PracticeCounts? Practice { get; init; }

    /// <summary>
    /// All documents compared with practice, for the subjects that are asked on both sides; null where there is none. Alternatives of which one is enough
    /// are counted at the first of them.
    /// </summary>
    public IReadOnlyDictionary<GapState, int>? Gaps
    {
        get;
        init => field = CountMap.FromNullable(value);
    }

    /// <summary>The operators' own documents compared with practice, as <see cref="Gaps"/>.</summary>
    public IReadOnlyDictionary<GapState, int>? InternalRulesGaps
    {
        get;
        init => field = CountMap.FromNullable(value);
    }

    /// <summary>For how many it is dealt with by a document of which tier; null where it is by none. Tiers overlap: these never add up.</summary>
    public IReadOnlyDictionary<DocumentTier, int>? Tiers
    {
        get;
        init => field = CountMap.FromNullable(value);
    }

    /// <summary>In a view of the documents; null as for <see cref="Set"/>.</summary>
    /// <param name="view">The view.</param>
    public StandardsCounts? this[ViewKind view] => Require.Defined(view) == ViewKind.Set ? Set : InternalRules;

    /// <summary>A view of the documents compared with practice; null as for <see cref="Gaps"/>.</summary>
    /// <param name="view">The view.</param>
    public IReadOnlyDictionary<GapState, int>? GapsOf(ViewKind view) => Require.Defined(view) == ViewKind.Set ? Gaps : InternalRulesGaps;
}
