using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>Monitoring, upkeep and education in ordinary operation. <c>II.6.2.2(1)</c></summary>
public sealed record Monitoring : MeasureRecord
{
    /// <summary>How each system is monitored. <c>II.6.2.2(1) p1 s1</c></summary>
    public IReadOnlyList<MonitoredSystem>? Systems
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? SystemsAreComplete { get; init; }

    /// <summary>How system maintenance keeps measures at their level. <c>II.6.2.2(1) p2 s1</c></summary>
    public string? LevelMaintained { get; init; }

    /// <summary>How registered data are changed. <c>II.6.2.2(1) p2 s1</c></summary>
    public string? RegisteredData { get; init; }

    /// <summary>How data on the organization are changed. <c>II.6.2.2(1) p2 s1</c></summary>
    public string? OrganizationData { get; init; }

    /// <summary>How data on system users are changed. <c>II.6.2.2(1) p2 s1</c></summary>
    public string? SystemUserData { get; init; }

    /// <summary>How the system is optimized. <c>II.6.2.2(1) p2 s1</c></summary>
    public string? SystemOptimization { get; init; }

    /// <summary>The education given. <c>II.6.2.2(1) p3 s1</c></summary>
    public IReadOnlyList<EducationSession>? Education
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? EducationIsComplete { get; init; }
}
