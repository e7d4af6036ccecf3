namespace Ciip.Guideline.Practice;

/// <summary>A risk identified after an IT malfunction. <c>II.6.3.2 p1 s1</c></summary>
public sealed record MalfunctionRisk : PracticeEntry
{
    /// <summary>The risk.</summary>
    public string? Description { get; init; }

    /// <summary>The id of the malfunction it was identified from. <c>II.6.3.2 p1 s1</c></summary>
    public string? Malfunction { get; init; }

    /// <summary>The threats and vulnerabilities recognized in responding. <c>II.6.3.2 p1 s1</c></summary>
    public string? ThreatsAndVulnerability { get; init; }

    /// <summary>The service levels that were affected. <c>II.6.3.2 p1 s1</c></summary>
    public string? AffectedServiceLevels { get; init; }

    /// <summary>The consequences that arose. <c>II.6.3.2 p1 s1</c></summary>
    public string? Consequences { get; init; }
}
