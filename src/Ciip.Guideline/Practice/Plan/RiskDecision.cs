using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>A decision on measures against risks. <c>II.6.1.1(1) p2 s1</c></summary>
public sealed record RiskDecision : PracticeEntry
{
    /// <summary>What was decided.</summary>
    public string? Description { get; init; }

    /// <summary>To act, accept, avoid or transfer; null is not stated.</summary>
    public RiskDecisionKind? Kind { get; init; }

    /// <summary>The id of the assessment it rests on. <c>II.6.1.1(1) p2 s1</c></summary>
    public string? Assessment { get; init; }

    /// <summary>
    /// The ids of the assessed risks it is about. <c>II.6.1.1(1) p2 s1</c>, <c>II.6.3.1 p3 s1</c>, <c>II.6.3.2 p3 s1</c>
    /// </summary>
    public IReadOnlyList<string>? Risks
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>How the level of security required was referred to. <c>II.6.1.1(1) p2 s1</c></summary>
    public string? RequiredLevelOfSecurity { get; init; }

    /// <summary>How the significance of the risks was weighed. <c>II.6.1.1(1) p2 s1</c></summary>
    public string? SignificanceOfRisks { get; init; }

    /// <summary>How the feasibility of the measures was weighed. <c>II.6.1.1(1) p2 s1</c></summary>
    public string? FeasibilityOfMeasures { get; init; }

    /// <summary>How the possibility of spread was weighed. <c>II.6.1.1(1) p2 s1</c></summary>
    public string? PossibilityOfSpread { get; init; }

    /// <summary>The ids of the built-in measures and operating procedures it led to. <c>II.6.1.1(1) p2 s1</c></summary>
    public IReadOnlyList<string>? Measures
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The ids of the plan entries it led to. <c>II.6.1.3(1) p1 s1</c></summary>
    public IReadOnlyList<string>? PlanEntries
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
