using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What an improvement plan is asked for.</summary>
public sealed record ImprovementOptions
{
    /// <summary>The side to plan for; null plans for both, as far as both were evaluated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a member of <see cref="ImprovementAxis"/>.</exception>
    public ImprovementAxis? Axis
    {
        get;
        init => field = value is { } axis ? Require.Defined(axis, nameof(Axis)) : null;
    }

    /// <summary>The level from which on a finding is taken up, and an open provision with it; suggestions, and so all of them, unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a member of <see cref="FindingLevel"/>.</exception>
    public FindingLevel Level
    {
        get;
        init => field = Require.Defined(value, nameof(Level));
    } = FindingLevel.Suggestion;

    /// <summary>For whom it is made, the operator unless set: decides which tiers and documents can be suggested.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ImprovementVoice Voice
    {
        get;
        init => field = Require.NotNull(value, nameof(Voice));
    } = ImprovementVoice.Operator;

    /// <summary>
    /// The caller's own priorities, 1 first: they come before the level, because priorities are the operator's own
    /// (<c>I.5 p2 s2</c>). Items without one come after those with one, and nothing comes before what it builds on.
    /// </summary>
    /// <exception cref="ArgumentException">One is given to a part of II.3, which is not an item.</exception>
    public IReadOnlyDictionary<GuidelineItem, int>? Priorities
    {
        get;
        init => field = ImprovementPriorities.FromNullable(value, nameof(Priorities));
    }

    /// <summary>Custom orders, beside those of the text.</summary>
    public IReadOnlyList<ImprovementPrecedence>? Precedences
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
