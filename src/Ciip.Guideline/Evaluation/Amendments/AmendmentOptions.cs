using Ciip.Guideline.Common;

namespace Ciip.Guideline.Amendments;

/// <summary>What an amendment table is made with.</summary>
public sealed record AmendmentOptions
{
    /// <summary>The evaluator that says what a change does; the one with all rules unless set.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public GuidelineEvaluator Evaluator
    {
        get;
        init => field = Require.NotNull(value, nameof(Evaluator));
    } = GuidelineEvaluator.Default;

    /// <summary>The date that both versions are judged at; null leaves everything about time undetermined.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The set that the document is in, with either version or without one: what changes is judged together with its other documents. Null judges the document alone.</summary>
    public SafetyStandardsSet? Set { get; init; }

    /// <summary>What the operator carries out; null judges documents alone.</summary>
    public SelfVerification? Practice { get; init; }

    /// <summary>
    /// Why clauses change, by the name of the clause in the later version, or in the earlier one where the later has it no more. Beside these, the
    /// reasons of decisions in the later version are given. A clause that the table does not have is passed over.
    /// </summary>
    /// <exception cref="ArgumentNullException">A reason is null.</exception>
    public IReadOnlyDictionary<string, string>? Reasons
    {
        get;
        init => field = value?.ToDictionary(static one => one.Key, static one => Require.NotNull(one.Value, nameof(Reasons)), StringComparer.Ordinal);
    }

    /// <summary>The level from which on a change closes the gate; all do unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a member of <see cref="FindingLevel"/>.</exception>
    public FindingLevel Level
    {
        get;
        init => field = Require.Defined(value, nameof(Level));
    } = FindingLevel.Suggestion;
}
