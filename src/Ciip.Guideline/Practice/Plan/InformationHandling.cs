using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>How information is rated and handled. <c>II.6.1.2(3)</c></summary>
public sealed record InformationHandling : MeasureRecord
{
    /// <summary>The id of the scale for confidentiality. <c>II.6.1.2(3) p1 s1</c></summary>
    public string? ConfidentialityScale { get; init; }

    /// <summary>The id of the scale for integrity, which the text calls completeness. <c>II.6.1.2(3) p1 s1</c></summary>
    public string? IntegrityScale { get; init; }

    /// <summary>The id of the scale for availability. <c>II.6.1.2(3) p1 s1</c></summary>
    public string? AvailabilityScale { get; init; }

    /// <summary>The information that is handled, with its ratings. <c>II.6.1.2(3) p1 s1</c></summary>
    public IReadOnlyList<RatedInformation>? Information
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? InformationIsComplete { get; init; }

    /// <summary>The rules per step of the lifecycle, and per rank where they differ. <c>II.6.1.2(3) p1 s2</c></summary>
    public IReadOnlyList<HandlingRule>? HandlingRules
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? HandlingRulesAreComplete { get; init; }

    /// <summary>The steps of the lifecycle that do not occur here. <c>II.6.1.2(3) p1 s2</c></summary>
    public IReadOnlyList<InformationLifecycleStage>? StagesNotOccurring
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether personal data are handled; null is not stated.</summary>
    public bool? HandlesPersonalData { get; init; }

    /// <summary>
    /// How the public's sense of security is respected when personal data are handled. <c>II.6.1.2(3) p2 s1</c>
    /// </summary>
    public string? PersonalData { get; init; }
}
