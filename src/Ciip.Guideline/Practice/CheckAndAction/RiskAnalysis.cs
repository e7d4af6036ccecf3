namespace Ciip.Guideline.Practice;

/// <summary>The analysis of an identified risk. <c>II.6.3.1 p2 s1</c></summary>
public sealed record RiskAnalysis : PracticeEntry
{
    /// <summary>The id of the risk. <c>II.6.3.1 p2 s1</c></summary>
    public string? Risk { get; init; }

    /// <summary>In words or in figures; null is not stated. <c>II.6.3.1 p2 s1</c></summary>
    public RiskAnalysisKind? Kind { get; init; }

    /// <summary>The impact in concrete terms. <c>II.6.3.1 p2 s1</c></summary>
    public string? ConcreteImpact { get; init; }

    /// <summary>The potential damage to business. <c>II.6.3.1 p2 s1</c></summary>
    public string? BusinessDamage { get; init; }
}
