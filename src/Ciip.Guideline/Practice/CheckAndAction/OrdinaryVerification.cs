using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>How risks are identified and analyzed in ordinary times. <c>II.6.3.1</c></summary>
public sealed record OrdinaryVerification : MeasureRecord
{
    /// <summary>What conducting the measures showed. <c>II.6.3.1 p1 s1</c></summary>
    public IReadOnlyList<VerificationActivity>? ConductOfMeasures
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? ConductOfMeasuresIsComplete { get; init; }

    /// <summary>Internal audits. <c>II.6.3.1 p1 s1</c></summary>
    public IReadOnlyList<VerificationActivity>? InternalAudits
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? InternalAuditsAreComplete { get; init; }

    /// <summary>External audits. <c>II.6.3.1 p1 s1</c></summary>
    public IReadOnlyList<VerificationActivity>? ExternalAudits
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? ExternalAuditsAreComplete { get; init; }

    /// <summary>Research on changes in the IT environment. <c>II.6.3.1 p1 s1</c></summary>
    public IReadOnlyList<VerificationActivity>? EnvironmentResearch
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? EnvironmentResearchIsComplete { get; init; }

    /// <summary>Analyses of changes in the IT environment. <c>II.6.3.1 p1 s1</c></summary>
    public IReadOnlyList<VerificationActivity>? EnvironmentAnalyses
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? EnvironmentAnalysesAreComplete { get; init; }

    /// <summary>Exercises. <c>II.6.3.1 p1 s1</c></summary>
    public IReadOnlyList<VerificationActivity>? Exercises
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? ExercisesAreComplete { get; init; }

    /// <summary>Training. <c>II.6.3.1 p1 s1</c></summary>
    public IReadOnlyList<VerificationActivity>? Trainings
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? TrainingsAreComplete { get; init; }

    /// <summary>The risks identified. <c>II.6.3.1 p1 s1</c></summary>
    public IReadOnlyList<IdentifiedRisk>? Risks
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? RisksAreComplete { get; init; }

    /// <summary>The analyses of them. <c>II.6.3.1 p2 s1</c></summary>
    public IReadOnlyList<RiskAnalysis>? Analyses
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? AnalysesAreComplete { get; init; }
}
