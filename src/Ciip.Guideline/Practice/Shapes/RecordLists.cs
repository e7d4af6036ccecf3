using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>The lists of records in a self-verification, in the order of the file.</summary>
internal static class RecordLists
{
    public static readonly RecordList<SelfVerification, OperatedSystem> Systems = new(
        owner: null, "systems", "systems", static all => all.Systems, static all => all.SystemsAreComplete, static (all, list) => all with { Systems = list });

    public static readonly RecordList<RiskAssessment, ConductedRiskAssessment> RiskAssessments = RecordPlaces.RiskAssessment.List(
        "assessments", static one => one.Assessments, static one => one.AssessmentsAreComplete, static (one, list) => one with { Assessments = list });

    public static readonly RecordList<ConductedRiskAssessment, AssessedRisk> AssessedRisks = RiskAssessments.List(
        "risks", static one => one.Risks, static one => one.RisksAreComplete, static (one, list) => one with { Risks = list });

    public static readonly RecordList<RiskAssessment, RiskDecision> RiskDecisions = RecordPlaces.RiskAssessment.List(
        "decisions", static one => one.Decisions, static one => one.DecisionsAreComplete, static (one, list) => one with { Decisions = list });

    public static readonly RecordList<ItBcp, TrainingProgram> TrainingPrograms = RecordPlaces.ItBcp.List(
        "educationAndTraining", static one => one.EducationAndTraining, static one => one.EducationAndTrainingAreComplete, static (one, list) => one with { EducationAndTraining = list });

    public static readonly RecordList<InformationHandling, RatedInformation> RatedInformation = RecordPlaces.InformationHandling.List(
        "information", static one => one.Information, static one => one.InformationIsComplete, static (one, list) => one with { Information = list });

    public static readonly RecordList<InformationHandling, HandlingRule> HandlingRules = RecordPlaces.InformationHandling.List(
        "handlingRules", static one => one.HandlingRules, static one => one.HandlingRulesAreComplete, static (one, list) => one with { HandlingRules = list });

    public static readonly RecordList<RoadmapAndPlan, SecurityGoal> Goals = RecordPlaces.RoadmapAndPlan.List(
        "goals", static one => one.Goals, static one => one.GoalsAreComplete, static (one, list) => one with { Goals = list });

    public static readonly RecordList<RoadmapAndPlan, Milestone> Roadmap = RecordPlaces.RoadmapAndPlan.List(
        "roadmap", static one => one.Roadmap, static one => one.RoadmapIsComplete, static (one, list) => one with { Roadmap = list });

    public static readonly RecordList<RoadmapAndPlan, PlanEntry> PlanEntries = RecordPlaces.RoadmapAndPlan.List(
        "plan", static one => one.Plan, static one => one.PlanIsComplete, static (one, list) => one with { Plan = list });

    public static readonly RecordList<Resources, SecuredResource> SecuredResources = RecordPlaces.Resources.List(
        "secured", static one => one.Secured, static one => one.SecuredAreComplete, static (one, list) => one with { Secured = list });

    public static readonly RecordList<OutsideContractors, OutsourcedTask> OutsourcedTasks = RecordPlaces.OutsideContractors.List(
        "outsourcedTasks", static one => one.OutsourcedTasks, static one => one.OutsourcedTasksAreComplete, static (one, list) => one with { OutsourcedTasks = list });

    public static readonly RecordList<OutsideContractors, OutsourcingContract> Contracts = RecordPlaces.OutsideContractors.List(
        "contracts", static one => one.Contracts, static one => one.ContractsAreComplete, static (one, list) => one with { Contracts = list });

    public static readonly RecordList<SecurityRequirements, SecurityRequirement> Requirements = RecordPlaces.SecurityRequirements.List(
        "requirements", static one => one.Requirements, static one => one.RequirementsAreComplete, static (one, list) => one with { Requirements = list });

    public static readonly RecordList<TechnicalMeasures, BuiltInMeasure> BuiltInMeasures = RecordPlaces.TechnicalMeasures.List(
        "measures", static one => one.Measures, static one => one.MeasuresAreComplete, static (one, list) => one with { Measures = list });

    public static readonly RecordList<OperationalProcedures, OperatingProcedure> Procedures = RecordPlaces.OperationalProcedures.List(
        "procedures", static one => one.Procedures, static one => one.ProceduresAreComplete, static (one, list) => one with { Procedures = list });

    public static readonly RecordList<OperationalProcedures, MaintenanceActivity> Maintenance = RecordPlaces.OperationalProcedures.List(
        "maintenance", static one => one.Maintenance, static one => one.MaintenanceIsComplete, static (one, list) => one with { Maintenance = list });

    public static readonly RecordList<OperationalAssessment, ConductedStaffAssessment> StaffAssessments = RecordPlaces.OperationalAssessment.List(
        "periodicAssessments", static one => one.PeriodicAssessments, static one => one.PeriodicAssessmentsAreComplete, static (one, list) => one with { PeriodicAssessments = list });

    public static readonly RecordList<ManagementAssessment, ConductedManagementAssessment> ManagementAssessments = RecordPlaces.ManagementAssessment.List(
        "assessments", static one => one.Assessments, static one => one.AssessmentsAreComplete, static (one, list) => one with { Assessments = list });

    public static readonly RecordList<Monitoring, MonitoredSystem> MonitoredSystems = RecordPlaces.Monitoring.List(
        "systems", static one => one.Systems, static one => one.SystemsAreComplete, static (one, list) => one with { Systems = list });

    public static readonly RecordList<Monitoring, EducationSession> EducationSessions = RecordPlaces.Monitoring.List(
        "education", static one => one.Education, static one => one.EducationIsComplete, static (one, list) => one with { Education = list });

    public static readonly RecordList<OrdinaryExplanation, OutsideExplanation> OutsideExplanations = RecordPlaces.OrdinaryExplanation.List(
        "explanations", static one => one.Explanations, static one => one.ExplanationsAreComplete, static (one, list) => one with { Explanations = list });

    public static readonly RecordList<ProtectionAndRecovery, Malfunction> Malfunctions = RecordPlaces.ProtectionAndRecovery.List(
        "malfunctions", static one => one.Malfunctions, static one => one.MalfunctionsAreComplete, static (one, list) => one with { Malfunctions = list });

    public static readonly RecordList<MalfunctionExplanation, InformationAction> InformationActions = RecordPlaces.MalfunctionExplanation.List(
        "informationActions", static one => one.InformationActions, static one => one.InformationActionsAreComplete, static (one, list) => one with { InformationActions = list });

    public static readonly RecordList<OrdinaryVerification, VerificationActivity> ConductOfMeasures = RecordPlaces.OrdinaryVerification.List(
        "conductOfMeasures", static one => one.ConductOfMeasures, static one => one.ConductOfMeasuresIsComplete, static (one, list) => one with { ConductOfMeasures = list });

    public static readonly RecordList<OrdinaryVerification, VerificationActivity> InternalAudits = RecordPlaces.OrdinaryVerification.List(
        "internalAudits", static one => one.InternalAudits, static one => one.InternalAuditsAreComplete, static (one, list) => one with { InternalAudits = list });

    public static readonly RecordList<OrdinaryVerification, VerificationActivity> ExternalAudits = RecordPlaces.OrdinaryVerification.List(
        "externalAudits", static one => one.ExternalAudits, static one => one.ExternalAuditsAreComplete, static (one, list) => one with { ExternalAudits = list });

    public static readonly RecordList<OrdinaryVerification, VerificationActivity> EnvironmentResearch = RecordPlaces.OrdinaryVerification.List(
        "environmentResearch", static one => one.EnvironmentResearch, static one => one.EnvironmentResearchIsComplete, static (one, list) => one with { EnvironmentResearch = list });

    public static readonly RecordList<OrdinaryVerification, VerificationActivity> EnvironmentAnalyses = RecordPlaces.OrdinaryVerification.List(
        "environmentAnalyses", static one => one.EnvironmentAnalyses, static one => one.EnvironmentAnalysesAreComplete, static (one, list) => one with { EnvironmentAnalyses = list });

    public static readonly RecordList<OrdinaryVerification, VerificationActivity> Exercises = RecordPlaces.OrdinaryVerification.List(
        "exercises", static one => one.Exercises, static one => one.ExercisesAreComplete, static (one, list) => one with { Exercises = list });

    public static readonly RecordList<OrdinaryVerification, VerificationActivity> Trainings = RecordPlaces.OrdinaryVerification.List(
        "trainings", static one => one.Trainings, static one => one.TrainingsAreComplete, static (one, list) => one with { Trainings = list });

    /// <summary>The sources of risk identification.</summary>
    public static readonly IReadOnlyList<RecordList<OrdinaryVerification, VerificationActivity>> Activities = Seq.Of(
        ConductOfMeasures, InternalAudits, ExternalAudits, EnvironmentResearch, EnvironmentAnalyses, Exercises, Trainings);

    /// <summary>What the activities of each source revealed.</summary>
    public static readonly IReadOnlyList<RecordList<VerificationActivity, VerificationIssue>> Issues = Seq.From(Activities.Select(static activities => activities.List(
        "issues", static one => one.Issues, static one => one.IssuesAreComplete, static (one, list) => one with { Issues = list })));

    public static readonly RecordList<OrdinaryVerification, IdentifiedRisk> IdentifiedRisks = RecordPlaces.OrdinaryVerification.List(
        "risks", static one => one.Risks, static one => one.RisksAreComplete, static (one, list) => one with { Risks = list });

    public static readonly RecordList<OrdinaryVerification, RiskAnalysis> RiskAnalyses = RecordPlaces.OrdinaryVerification.List(
        "analyses", static one => one.Analyses, static one => one.AnalysesAreComplete, static (one, list) => one with { Analyses = list });

    public static readonly RecordList<MalfunctionVerification, MalfunctionRisk> MalfunctionRisks = RecordPlaces.MalfunctionVerification.List(
        "risks", static one => one.Risks, static one => one.RisksAreComplete, static (one, list) => one with { Risks = list });

    public static readonly RecordList<MalfunctionVerification, DamageAnalysis> DamageAnalyses = RecordPlaces.MalfunctionVerification.List(
        "analyses", static one => one.Analyses, static one => one.AnalysesAreComplete, static (one, list) => one with { Analyses = list });

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<RecordList> All = Seq.Of<RecordList>(
        [
            Systems, RiskAssessments, AssessedRisks, RiskDecisions, TrainingPrograms, RatedInformation, HandlingRules, Goals,
            Roadmap, PlanEntries, SecuredResources, OutsourcedTasks, Contracts, Requirements, BuiltInMeasures, Procedures,
            Maintenance, StaffAssessments, ManagementAssessments, MonitoredSystems, EducationSessions, OutsideExplanations,
            Malfunctions, InformationActions,
            .. Activities, .. Issues, IdentifiedRisks, RiskAnalyses, MalfunctionRisks, DamageAnalyses,
        ]);

    private static readonly ILookup<RecordShape?, RecordList> ByOwner = All.ToLookup(static list => list.Owner);

    /// <summary>The lists in each record that stands somewhere; of null, those of the self-verification itself.</summary>
    public static IEnumerable<RecordList> In(RecordShape? owner) => ByOwner[owner];
}
