namespace Ciip.Guideline.Practice;

/// <summary>How a system is monitored. <c>II.6.2.2(1) p1 s1</c></summary>
public sealed record MonitoredSystem : PracticeEntry
{
    /// <summary>The id of the system. <c>II.6.2.2(1) p1 s1</c></summary>
    public string? System { get; init; }

    /// <summary>How a deviation from ordinary conditions shows. <c>II.6.2.2(1) p1 s1</c></summary>
    public string? DeviationFromOrdinary { get; init; }

    /// <summary>How a deviation from threshold values shows. <c>II.6.2.2(1) p1 s1</c></summary>
    public string? DeviationFromThresholds { get; init; }
}
