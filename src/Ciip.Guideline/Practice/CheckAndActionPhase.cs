namespace Ciip.Guideline.Practice;

/// <summary>
/// The two measures of the verification and correction phases, and what is built into their processes. <c>II.6.3</c>
/// </summary>
public sealed record CheckAndActionPhase
{
    /// <summary>The monitoring built into the processes of these phases. <c>I.4 p1 s2</c></summary>
    public string? MonitoringInEachProcess { get; init; }

    /// <summary>The reviews built into the processes of these phases. <c>I.4 p1 s2</c></summary>
    public string? ReviewInEachProcess { get; init; }

    /// <summary>Identifying and analyzing risks in ordinary times. <c>II.6.3.1</c></summary>
    public OrdinaryVerification? OrdinaryVerification { get; init; }

    /// <summary>Identifying and analyzing risks after an IT malfunction. <c>II.6.3.2</c></summary>
    public MalfunctionVerification? MalfunctionVerification { get; init; }
}
