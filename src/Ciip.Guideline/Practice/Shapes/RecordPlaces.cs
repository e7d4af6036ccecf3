using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>Where the records of a self-verification stand that it has once, in the order of the file.</summary>
internal static class RecordPlaces
{
    public static readonly RecordPlace<CompanyWideRiskManagement> RiskManagement = BesidePhases(
        "riskManagement", static all => all.RiskManagement, static (all, record) => all with { RiskManagement = record });

    public static readonly RecordPlace<PdcaPractice> PdcaPractice = BesidePhases(
        "pdcaPractice", static all => all.PdcaPractice, static (all, record) => all with { PdcaPractice = record });

    public static readonly RecordPlace<MeasurePriorities> Priorities = BesidePhases(
        "priorities", static all => all.Priorities, static (all, record) => all with { Priorities = record });

    public static readonly RecordPlace<ManagementConduct> ManagementConduct = BesidePhases(
        "managementConduct", static all => all.ManagementConduct, static (all, record) => all with { ManagementConduct = record });

    public static readonly RecordPlace<StakeholderConduct> StakeholderConduct = BesidePhases(
        "stakeholderConduct", static all => all.StakeholderConduct, static (all, record) => all with { StakeholderConduct = record });

    public static readonly RecordPlace<RiskAssessment> RiskAssessment = OfPlan(
        PdcaMeasure.RiskAssessment, "riskAssessment", static plan => plan.RiskAssessment, static (plan, record) => plan with { RiskAssessment = record });

    public static readonly RecordPlace<BasicPolicy> BasicPolicy = OfPlan(
        PdcaMeasure.BasicPolicy, "basicPolicy", static plan => plan.BasicPolicy, static (plan, record) => plan with { BasicPolicy = record });

    public static readonly RecordPlace<InternalRules> InternalRules = OfPlan(
        PdcaMeasure.InternalRules, "internalRules", static plan => plan.InternalRules, static (plan, record) => plan with { InternalRules = record });

    public static readonly RecordPlace<ItBcp> ItBcp = OfPlan(
        PdcaMeasure.ItBcp, "itBcp", static plan => plan.ItBcp, static (plan, record) => plan with { ItBcp = record });

    public static readonly RecordPlace<InformationHandling> InformationHandling = OfPlan(
        PdcaMeasure.InformationHandling, "informationHandling", static plan => plan.InformationHandling, static (plan, record) => plan with { InformationHandling = record });

    public static readonly RecordPlace<RoadmapAndPlan> RoadmapAndPlan = OfPlan(
        PdcaMeasure.RoadmapAndPlan, "roadmapAndPlan", static plan => plan.RoadmapAndPlan, static (plan, record) => plan with { RoadmapAndPlan = record });

    public static readonly RecordPlace<Resources> Resources = OfPlan(
        PdcaMeasure.Resources, "resources", static plan => plan.Resources, static (plan, record) => plan with { Resources = record });

    public static readonly RecordPlace<HumanResources> HumanResources = OfPlan(
        PdcaMeasure.HumanResources, "humanResources", static plan => plan.HumanResources, static (plan, record) => plan with { HumanResources = record });

    public static readonly RecordPlace<OutsideContractors> OutsideContractors = OfPlan(
        PdcaMeasure.OutsideContractors, "outsideContractors", static plan => plan.OutsideContractors, static (plan, record) => plan with { OutsideContractors = record });

    public static readonly RecordPlace<SecurityRequirements> SecurityRequirements = OfPlan(
        PdcaMeasure.SecurityRequirements, "securityRequirements", static plan => plan.SecurityRequirements, static (plan, record) => plan with { SecurityRequirements = record });

    public static readonly RecordPlace<TechnicalMeasures> TechnicalMeasures = OfPlan(
        PdcaMeasure.TechnicalMeasures, "technicalMeasures", static plan => plan.TechnicalMeasures, static (plan, record) => plan with { TechnicalMeasures = record });

    public static readonly RecordPlace<OperationalProcedures> OperationalProcedures = OfPlan(
        PdcaMeasure.OperationalProcedures, "operationalProcedures", static plan => plan.OperationalProcedures, static (plan, record) => plan with { OperationalProcedures = record });

    public static readonly RecordPlace<OperationalAssessment> OperationalAssessment = OfDo(
        PdcaMeasure.OperationalAssessment, "operationalAssessment", static doing => doing.OperationalAssessment, static (doing, record) => doing with { OperationalAssessment = record });

    public static readonly RecordPlace<ManagementAssessment> ManagementAssessment = OfDo(
        PdcaMeasure.ManagementAssessment, "managementAssessment", static doing => doing.ManagementAssessment, static (doing, record) => doing with { ManagementAssessment = record });

    public static readonly RecordPlace<Monitoring> Monitoring = OfDo(
        PdcaMeasure.Monitoring, "monitoring", static doing => doing.Monitoring, static (doing, record) => doing with { Monitoring = record });

    public static readonly RecordPlace<OrdinaryExplanation> OrdinaryExplanation = OfDo(
        PdcaMeasure.OrdinaryExplanation, "ordinaryExplanation", static doing => doing.OrdinaryExplanation, static (doing, record) => doing with { OrdinaryExplanation = record });

    public static readonly RecordPlace<ProtectionAndRecovery> ProtectionAndRecovery = OfDo(
        PdcaMeasure.ProtectionAndRecovery, "protectionAndRecovery", static doing => doing.ProtectionAndRecovery, static (doing, record) => doing with { ProtectionAndRecovery = record });

    public static readonly RecordPlace<MalfunctionExplanation> MalfunctionExplanation = OfDo(
        PdcaMeasure.MalfunctionExplanation, "malfunctionExplanation", static doing => doing.MalfunctionExplanation, static (doing, record) => doing with { MalfunctionExplanation = record });

    public static readonly RecordPlace<OrdinaryVerification> OrdinaryVerification = OfCheckAndAction(
        PdcaMeasure.OrdinaryVerification, "ordinaryVerification", static check => check.OrdinaryVerification, static (check, record) => check with { OrdinaryVerification = record });

    public static readonly RecordPlace<MalfunctionVerification> MalfunctionVerification = OfCheckAndAction(
        PdcaMeasure.MalfunctionVerification, "malfunctionVerification", static check => check.MalfunctionVerification, static (check, record) => check with { MalfunctionVerification = record });

    /// <summary>The places of the records of the 20 measures.</summary>
    public static readonly IReadOnlyList<RecordPlace> OfMeasures = Seq.Of<RecordPlace>(
        RiskAssessment, BasicPolicy, InternalRules, ItBcp, InformationHandling, RoadmapAndPlan, Resources, HumanResources, OutsideContractors,
        SecurityRequirements, TechnicalMeasures, OperationalProcedures, OperationalAssessment, ManagementAssessment, Monitoring, OrdinaryExplanation,
        ProtectionAndRecovery, MalfunctionExplanation, OrdinaryVerification, MalfunctionVerification);

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<RecordPlace> All = Seq.Of<RecordPlace>(
        [RiskManagement, PdcaPractice, Priorities, ManagementConduct, StakeholderConduct, .. OfMeasures]);

    private static RecordPlace<T> BesidePhases<T>(string member, Func<SelfVerification, T?> of, Func<SelfVerification, T?, SelfVerification> with)
        where T : MeasureRecord => new(measure: null, phase: null, member, of, with);

    private static RecordPlace<T> OfPlan<T>(PdcaMeasure measure, string member, Func<PlanPhase, T?> of, Func<PlanPhase, T?, PlanPhase> with)
        where T : MeasureRecord =>
        new(measure, "plan", member, all => all.Plan is { } phase ? of(phase) : null, (all, record) => all with { Plan = with(all.Plan!, record) });

    private static RecordPlace<T> OfDo<T>(PdcaMeasure measure, string member, Func<DoPhase, T?> of, Func<DoPhase, T?, DoPhase> with)
        where T : MeasureRecord =>
        new(measure, "do", member, all => all.Do is { } phase ? of(phase) : null, (all, record) => all with { Do = with(all.Do!, record) });

    private static RecordPlace<T> OfCheckAndAction<T>(
        PdcaMeasure measure, string member, Func<CheckAndActionPhase, T?> of, Func<CheckAndActionPhase, T?, CheckAndActionPhase> with)
        where T : MeasureRecord =>
        new(measure, "checkAndAction", member, all => all.CheckAndAction is { } phase ? of(phase) : null, (all, record) => all with { CheckAndAction = with(all.CheckAndAction!, record) });
}
