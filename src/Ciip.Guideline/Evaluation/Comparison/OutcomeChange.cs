namespace Ciip.Guideline;

/// <summary>One place of one rule in two reports.</summary>
public sealed class OutcomeChange
{
    internal OutcomeChange(ChangeState state, RuleOutcome? before, RuleOutcome? after, FindingLevel level, Verdict? lastKnown)
    {
        State = state;
        Before = before;
        After = after;
        Level = level;
        LastKnown = lastKnown;
    }

    /// <summary>What became of it.</summary>
    public ChangeState State { get; }

    /// <summary>The outcome in the earlier report; null where the place was not there.</summary>
    public RuleOutcome? Before { get; }

    /// <summary>The outcome in the later report; null where the place is gone.</summary>
    public RuleOutcome? After { get; }

    /// <summary>The level of the finding, the later one first; where neither outcome is one, the level it would have.</summary>
    public FindingLevel Level { get; }

    /// <summary>
    /// The verdict it is judged against where the earlier report could not tell, and a kept report before it could; null otherwise.
    /// </summary>
    public Verdict? LastKnown { get; }

    /// <summary>The rule.</summary>
    public RuleDescription Rule => Later.Rule;

    /// <summary>About what.</summary>
    public Place Place => Later.Place;

    private RuleOutcome Later => After ?? Before!;

    /// <summary>State, rule and place.</summary>
    public override string ToString() => $"{State} {Rule.Id} {Place}";
}
