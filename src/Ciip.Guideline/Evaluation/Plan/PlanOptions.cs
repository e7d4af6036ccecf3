using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>What an improvement plan is asked for.</summary>
public sealed record PlanOptions
{
    /// <summary>The side to plan for; null plans for both, as far as both were evaluated.</summary>
    public PlanAxis? Axis { get; init; }

    /// <summary>The level from which on a finding is taken up.</summary>
    public FindingLevel Level { get; init; } = FindingLevel.Suggestion;

    /// <summary>For whom it is made: decides which tiers and documents can be suggested.</summary>
    public PlanVoice Voice { get; init; } = PlanVoice.Own;

    /// <summary>
    /// The caller's own priorities, 1 first: they come before the level, because priorities are the operator's own
    /// (<c>I.5 p2 s2</c>). Items without one come after those with one.
    /// </summary>
    public IReadOnlyDictionary<GuidelineItem, int>? Priorities { get; init; }

    /// <summary>Orders of the user's own, beside those of the text.</summary>
    public IReadOnlyList<PlanPrecedence>? Precedences
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
