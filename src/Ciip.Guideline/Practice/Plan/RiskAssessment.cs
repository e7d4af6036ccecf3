using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>Risk assessment, and the decisions on measures that rest on it. <c>II.6.1.1(1)</c></summary>
public sealed record RiskAssessment : MeasureRecord
{
    /// <summary>The assessments: the basic information on the risks to be dealt with. <c>II.6.1.1(1) p1 s1</c></summary>
    public IReadOnlyList<ConductedRiskAssessment>? Assessments
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? AssessmentsAreComplete { get; init; }

    /// <summary>The decisions on measures against the risks. <c>II.6.1.1(1) p2 s1</c></summary>
    public IReadOnlyList<RiskDecision>? Decisions
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? DecisionsAreComplete { get; init; }
}
