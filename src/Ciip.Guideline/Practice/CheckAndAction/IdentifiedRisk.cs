namespace Ciip.Guideline.Practice;

/// <summary>A risk identified in ordinary times. <c>II.6.3.1 p1 s1</c></summary>
public sealed record IdentifiedRisk : PracticeEntry
{
    /// <summary>The risk.</summary>
    public string? Description { get; init; }

    /// <summary>The impact on the service levels to be maintained. <c>II.6.3.1 p1 s1</c></summary>
    public string? ServiceLevelImpact { get; init; }

    /// <summary>The consequences of the threats and vulnerabilities. <c>II.6.3.1 p1 s1</c></summary>
    public string? Consequences { get; init; }
}
