namespace Ciip.Guideline.Semantics;

/// <summary>A cell of the matrix, by the specification.</summary>
internal sealed class GapOracle
{
    private readonly Memo<(StandardsOutcome, PracticeOutcome), (GapState, bool)> states = new();
    private readonly Memo<(StandardsOutcome, bool, bool, PracticeOutcome), string> possible = new();

    /// <summary>The state, and whether it is contradictory as well.</summary>
    public (GapState State, bool IsContradictory) StateOf(StandardsOutcome documents, PracticeOutcome practice) => states.Get((documents, practice), static key =>
    {
        var (one, other) = (Terms.Outcomes[(int)key.Item1], Terms.PracticeOutcomes[(int)key.Item2]);
        return (StateOf(Gap.__default.State(one, other)), Gap.__default.Contradictory(one, other));
    });

    /// <summary>What remains possible, in the order of the states.</summary>
    public string Possible(StandardsOutcome documents, bool isProvisional, bool maySetAside, PracticeOutcome practice) => possible.Get(
        (documents, isProvisional, maySetAside, practice),
        static key => string.Join(' ', Gap.__default
            .Possible(Terms.Outcomes[(int)key.Item1], key.Item2, key.Item3, Terms.PracticeOutcomes[(int)key.Item4]).Elements.Select(StateOf).Order()));

    private static GapState StateOf(Gap._IGapState state) => (GapState)Terms.IndexOf(Terms.GapStates, state);
}
