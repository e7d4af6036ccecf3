namespace Ciip.Guideline.Evaluation;

/// <summary>Makes one state of those of the members of which a provision asks something: fields, records, systems, phases.</summary>
internal static class RecordStates
{
    /// <summary>
    /// What is asked of each member is shown once all show it and all are known. Some that show it and some that lack it show it
    /// in part, whatever the others do; one that lacks it and none that shows it is enough for it to be missing. What drops out
    /// says nothing of the others.
    /// </summary>
    /// <param name="states">The states of the members, as a set.</param>
    /// <param name="hasStatus">Whether a status speaks for what only the self-verification's word of completeness makes missing.</param>
    /// <param name="isOpen">Whether there may be members that are not known.</param>
    public static RecordState Fold(int states, bool hasStatus, bool isOpen = false)
    {
        var isShown = Has(RecordState.Shown) || Has(RecordState.PartlyShown) || Has(RecordState.ShownSoFar);
        var isStatedMissing = Has(RecordState.Missing) || Has(RecordState.PartlyShown);
        var isLeftOut = Has(RecordState.LeftOut) && !hasStatus;
        var isUnknown = Has(RecordState.Unclear) || Has(RecordState.Silent) || Has(RecordState.ShownSoFar) || (Has(RecordState.LeftOut) && hasStatus);
        return isShown && (isStatedMissing || isLeftOut || Has(RecordState.ByOthers)) ? RecordState.PartlyShown
            : isStatedMissing ? RecordState.Missing
            : Has(RecordState.ByOthers) ? RecordState.ByOthers
            : isLeftOut ? RecordState.LeftOut
            : isShown ? (isUnknown || isOpen ? RecordState.ShownSoFar : RecordState.Shown)
            : Has(RecordState.Unclear) ? RecordState.Unclear
            : isUnknown || isOpen ? RecordState.Silent
            : Has(RecordState.NoOccasion) ? RecordState.NoOccasion
            : Has(RecordState.NotRelevant) ? RecordState.NotRelevant
            : Has(RecordState.NotAsked) ? RecordState.NotAsked
            : RecordState.Silent;

        bool Has(RecordState state) => (states & Bit(state)) != 0;
    }

    /// <summary>A state as one of a set of them.</summary>
    public static int Bit(RecordState state) => 1 << (int)state;

    /// <summary>The set of the states of claims.</summary>
    public static int All<T>(T claims)
        where T : IReadOnlyList<FieldClaim>
    {
        var states = 0;
        for (var i = 0; i < claims.Count; i++)
        {
            states |= Bit(claims[i].State);
        }

        return states;
    }

    /// <summary>The best of several ways of which one is enough; what is unknown may still be the better way than what is missing.</summary>
    public static RecordState Best(IEnumerable<RecordState> states) => states.OrderBy(RankOf).First();

    /// <summary>How good a state is for one of several ways; the least is the best.</summary>
    public static int RankOf(RecordState state) => Array.IndexOf(BestFirst, state);

    private static readonly RecordState[] BestFirst =
    [
        RecordState.Shown, RecordState.PartlyShown, RecordState.ShownSoFar, RecordState.Unclear, RecordState.Silent, RecordState.LeftOut, RecordState.Missing,
        RecordState.ByOthers, RecordState.NoOccasion, RecordState.NotRelevant, RecordState.NotAsked,
    ];
}
