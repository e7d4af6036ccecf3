namespace Ciip.Guideline.Practice;

/// <summary>The six measures of the implementation phase, and what is built into its processes. <c>II.6.2</c></summary>
public sealed record DoPhase
{
    /// <summary>The monitoring built into the processes of this phase. <c>I.4 p1 s2</c></summary>
    public string? MonitoringInEachProcess { get; init; }

    /// <summary>The reviews built into the processes of this phase. <c>I.4 p1 s2</c></summary>
    public string? ReviewInEachProcess { get; init; }

    /// <summary>The managing staff's assessments. <c>II.6.2.1(1)</c></summary>
    public OperationalAssessment? OperationalAssessment { get; init; }

    /// <summary>The management layer's assessments. <c>II.6.2.1(2)</c></summary>
    public ManagementAssessment? ManagementAssessment { get; init; }

    /// <summary>Monitoring, upkeep and education. <c>II.6.2.2(1)</c></summary>
    public Monitoring? Monitoring { get; init; }

    /// <summary>Explaining the efforts outside the company. <c>II.6.2.2(2)</c></summary>
    public OrdinaryExplanation? OrdinaryExplanation { get; init; }

    /// <summary>How each IT malfunction was met. <c>II.6.2.3(1)</c></summary>
    public ProtectionAndRecovery? ProtectionAndRecovery { get; init; }

    /// <summary>How each IT malfunction was explained. <c>II.6.2.3(2)</c></summary>
    public MalfunctionExplanation? MalfunctionExplanation { get; init; }
}
