using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>Operating procedures, their manual and maintenance. <c>II.6.1.5(3)</c></summary>
public sealed record OperationalProcedures : MeasureRecord
{
    /// <summary>The procedures. <c>II.6.1.5(3) p1 s1</c></summary>
    public IReadOnlyList<OperatingProcedure>? Procedures
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? ProceduresAreComplete { get; init; }

    /// <summary>The maintenance activities. <c>II.6.1.5(3) p1 s2</c></summary>
    public IReadOnlyList<MaintenanceActivity>? Maintenance
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? MaintenanceIsComplete { get; init; }
}
