using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>Why, by whom and when something was set aside. <c>II.6 p1 s1</c>, <c>I.4 b1</c></summary>
/// <remarks>A decision that lacks one of them still counts; the lack is a finding (STD603).</remarks>
public sealed record Decision
{
    /// <summary>The reason.</summary>
    public string? Reason { get; init; }

    /// <summary>What kind of reason it is.</summary>
    public DecisionReasonKind? ReasonKind { get; init; }

    /// <summary>Who decided.</summary>
    public string? Decider { get; init; }

    /// <summary>When.</summary>
    public PartialDate? DecidedOn { get; init; }

    /// <summary>The ids of recommended or industry documents departed from.</summary>
    public IReadOnlyList<string>? DepartsFrom
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
