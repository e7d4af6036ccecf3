namespace Ciip.Guideline.Formats;

/// <summary>What was found of one provision, in a <see cref="ReportFile"/>.</summary>
public sealed record ReportedProvision
{
    /// <summary>The id of the provision.</summary>
    public required GuidelineId Provision { get; init; }

    /// <summary>What all documents of the set say of it together.</summary>
    public required StandardsOutcome Set { get; init; }

    /// <summary>What the operator's own documents (tier 4) say of it.</summary>
    public required StandardsOutcome InternalRules { get; init; }

    /// <summary>
    /// Whether it is asked of the set, and no other alternative counts instead of it; if not, what documents say of it is still shown,
    /// but counted nowhere.
    /// </summary>
    public required bool IsAskedInSet { get; init; }

    /// <summary>The same of the operator's own documents: another alternative may count instead of it there.</summary>
    public required bool IsAskedInInternalRules { get; init; }

    /// <summary>What is carried out; null where it does not show in practice, or no self-verification was evaluated.</summary>
    public PracticeOutcome? Practice { get; init; }

    /// <summary>
    /// How all documents together compare with practice; null where it does not show on both sides, or only one was
    /// evaluated.
    /// </summary>
    public GapState? GapInSet { get; init; }

    /// <summary>How the operator's own documents compare with practice; null as for <see cref="GapInSet"/>.</summary>
    public GapState? GapInInternalRules { get; init; }
}
