namespace Ciip.Guideline.Practice;

/// <summary>The twelve measures of the planning phase, and what is built into its processes. <c>II.6.1</c></summary>
public sealed record PlanPhase
{
    /// <summary>The monitoring built into the processes of this phase. <c>I.4 p1 s2</c></summary>
    public string? MonitoringInEachProcess { get; init; }

    /// <summary>The reviews built into the processes of this phase. <c>I.4 p1 s2</c></summary>
    public string? ReviewInEachProcess { get; init; }

    /// <summary>Risk assessment and decisions on measures. <c>II.6.1.1(1)</c></summary>
    public RiskAssessment? RiskAssessment { get; init; }

    /// <summary>The basic policy. <c>II.6.1.1(2)</c></summary>
    public BasicPolicy? BasicPolicy { get; init; }

    /// <summary>The internal rules. <c>II.6.1.2(1)</c></summary>
    public InternalRules? InternalRules { get; init; }

    /// <summary>The IT-BCP. <c>II.6.1.2(2)</c></summary>
    public ItBcp? ItBcp { get; init; }

    /// <summary>Rating and handling of information. <c>II.6.1.2(3)</c></summary>
    public InformationHandling? InformationHandling { get; init; }

    /// <summary>Goals, roadmap and plan. <c>II.6.1.3(1)</c></summary>
    public RoadmapAndPlan? RoadmapAndPlan { get; init; }

    /// <summary>The management resources secured. <c>II.6.1.4(1)</c></summary>
    public Resources? Resources { get; init; }

    /// <summary>People, know-how and education. <c>II.6.1.4(2)</c></summary>
    public HumanResources? HumanResources { get; init; }

    /// <summary>Outsourcing and its oversight. <c>II.6.1.4(3)</c></summary>
    public OutsideContractors? OutsideContractors { get; init; }

    /// <summary>The security requirements. <c>II.6.1.5(1)</c></summary>
    public SecurityRequirements? SecurityRequirements { get; init; }

    /// <summary>The measures built into the systems. <c>II.6.1.5(2)</c></summary>
    public TechnicalMeasures? TechnicalMeasures { get; init; }

    /// <summary>Operating procedures and maintenance. <c>II.6.1.5(3)</c></summary>
    public OperationalProcedures? OperationalProcedures { get; init; }
}
