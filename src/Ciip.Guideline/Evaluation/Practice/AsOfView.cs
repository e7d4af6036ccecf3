using System.Runtime.CompilerServices;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// A self-verification as it is on the as-of date: what is surely dated later has not happened yet. A record of a later date is
/// not there, a later date of being done is not stated. What lies ahead by its nature, such as a due date, stays.
/// </summary>
internal sealed class AsOfView
{
    private readonly PartialDate? asOf;
    private readonly Dictionary<PracticeEntry, int> positions = new(Same.Instance);

    public AsOfView(SelfVerification verification, PartialDate? asOf)
    {
        this.asOf = asOf;
        IsPublished = verification.MadeBy == VerificationOrigin.PublishedFacts;
        Verification = asOf is null ? verification : Of(verification);
    }

    public SelfVerification Verification { get; }

    /// <summary>Whether a third party made it from published facts: then nothing that is not stated is missing.</summary>
    public bool IsPublished { get; }

    /// <summary>Where a record stands in its list as the file has it.</summary>
    public int PositionOf(PracticeEntry record, int inView) => positions.TryGetValue(record, out var position) ? position : inView;

    public bool IsLater(PartialDate? date) => date is not null && asOf is not null && date.IsAfter(asOf) == true;

    /// <summary>What is planned may have a date that lies ahead; what is carried out cannot.</summary>
    private bool IsDoneLater(PracticeStatus status) =>
        status.Value is PracticeStatusValue.CarriedOut or PracticeStatusValue.PartlyCarriedOut && IsLater(status.On);

    private SelfVerification Of(SelfVerification whole) => whole with
    {
        Systems = Kept(whole.Systems),
        Statuses = whole.Statuses?.Values.Any(IsDoneLater) == true
            ? whole.Statuses.ToDictionary(static one => one.Key, one => IsDoneLater(one.Value) ? one.Value with { On = null } : one.Value)
            : whole.Statuses,
        RiskManagement = Kept(whole.RiskManagement),
        PdcaPractice = Kept(whole.PdcaPractice),
        Priorities = Kept(whole.Priorities),
        ManagementConduct = Kept(whole.ManagementConduct),
        StakeholderConduct = Kept(whole.StakeholderConduct),
        Plan = whole.Plan is { } plan ? Of(plan) : null,
        Do = whole.Do is { } doing ? Of(doing) : null,
        CheckAndAction = whole.CheckAndAction is { } check ? Of(check) : null,
    };

    private PlanPhase Of(PlanPhase plan) => plan with
    {
        RiskAssessment = Kept(plan.RiskAssessment) is { } one
            ? one with { Assessments = Kept(one.Assessments, WithRisks), Decisions = Kept(one.Decisions) }
            : null,
        BasicPolicy = Kept(plan.BasicPolicy),
        InternalRules = Kept(plan.InternalRules),
        ItBcp = Kept(plan.ItBcp) is { } bcp ? bcp with { EducationAndTraining = Kept(bcp.EducationAndTraining) } : null,
        InformationHandling = Kept(plan.InformationHandling) is { } handling
            ? handling with { Information = Kept(handling.Information), HandlingRules = Kept(handling.HandlingRules) }
            : null,
        RoadmapAndPlan = Kept(plan.RoadmapAndPlan) is { } roadmap
            ? roadmap with
            {
                Goals = Kept(roadmap.Goals),
                Roadmap = Kept(roadmap.Roadmap, milestone => IsLater(milestone.ReachedOn) ? milestone with { ReachedOn = null } : milestone),
                Plan = Kept(roadmap.Plan, entry => IsLater(entry.DoneOn) ? entry with { DoneOn = null } : entry),
            }
            : null,
        Resources = Kept(plan.Resources) is { } resources ? resources with { Secured = Kept(resources.Secured) } : null,
        HumanResources = Kept(plan.HumanResources),
        OutsideContractors = Kept(plan.OutsideContractors) is { } outside
            ? outside with { OutsourcedTasks = Kept(outside.OutsourcedTasks), Contracts = Kept(outside.Contracts) }
            : null,
        SecurityRequirements = Kept(plan.SecurityRequirements) is { } security ? security with { Requirements = Kept(security.Requirements) } : null,
        TechnicalMeasures = Kept(plan.TechnicalMeasures) is { } technical ? technical with { Measures = Kept(technical.Measures) } : null,
        OperationalProcedures = Kept(plan.OperationalProcedures) is { } procedures
            ? procedures with { Procedures = Kept(procedures.Procedures), Maintenance = Kept(procedures.Maintenance) }
            : null,
    };

    private DoPhase Of(DoPhase doing) => doing with
    {
        OperationalAssessment = Kept(doing.OperationalAssessment) is { } staff
            ? staff with { ConstantAssessment = IsLater(staff.ConstantAssessment?.On) ? null : staff.ConstantAssessment, PeriodicAssessments = Kept(staff.PeriodicAssessments) }
            : null,
        ManagementAssessment = Kept(doing.ManagementAssessment) is { } management ? management with { Assessments = Kept(management.Assessments) } : null,
        Monitoring = Kept(doing.Monitoring) is { } monitoring ? monitoring with { Systems = Kept(monitoring.Systems), Education = Kept(monitoring.Education) } : null,
        OrdinaryExplanation = Kept(doing.OrdinaryExplanation) is { } ordinary ? ordinary with { Explanations = Kept(ordinary.Explanations) } : null,
        ProtectionAndRecovery = Kept(doing.ProtectionAndRecovery) is { } protection ? protection with { Malfunctions = Kept(protection.Malfunctions) } : null,
        MalfunctionExplanation = Kept(doing.MalfunctionExplanation) is { } explanation ? explanation with { InformationActions = Kept(explanation.InformationActions) } : null,
    };

    private CheckAndActionPhase Of(CheckAndActionPhase check) => check with
    {
        OrdinaryVerification = Kept(check.OrdinaryVerification) is { } ordinary
            ? ordinary with
            {
                ConductOfMeasures = Kept(ordinary.ConductOfMeasures, WithIssues),
                InternalAudits = Kept(ordinary.InternalAudits, WithIssues),
                ExternalAudits = Kept(ordinary.ExternalAudits, WithIssues),
                EnvironmentResearch = Kept(ordinary.EnvironmentResearch, WithIssues),
                EnvironmentAnalyses = Kept(ordinary.EnvironmentAnalyses, WithIssues),
                Exercises = Kept(ordinary.Exercises, WithIssues),
                Trainings = Kept(ordinary.Trainings, WithIssues),
                Risks = Kept(ordinary.Risks),
                Analyses = Kept(ordinary.Analyses),
            }
            : null,
        MalfunctionVerification = Kept(check.MalfunctionVerification) is { } after ? after with { Risks = Kept(after.Risks), Analyses = Kept(after.Analyses) } : null,
    };

    private ConductedRiskAssessment WithRisks(ConductedRiskAssessment assessment) =>
        Kept(assessment.Risks) is var risks && ReferenceEquals(risks, assessment.Risks) ? assessment : assessment with { Risks = risks };

    private VerificationActivity WithIssues(VerificationActivity activity) =>
        Kept(activity.Issues) is var issues && ReferenceEquals(issues, activity.Issues) ? activity : activity with { Issues = issues };

    private T? Kept<T>(T? record)
        where T : MeasureRecord => IsLater(record?.InForceFrom) ? null : record;

    /// <summary>
    /// The entries that are there. Of a list that holds nothing but later ones nobody has said that there is none, so that it is
    /// not stated.
    /// </summary>
    private IReadOnlyList<T>? Kept<T>(IReadOnlyList<T>? list, Func<T, T>? change = null)
        where T : PracticeEntry
    {
        if (list is not { Count: > 0 })
        {
            return list;
        }

        List<T>? kept = null;
        for (var position = 0; position < list.Count; position++)
        {
            var isThere = IsThere(list[position]);
            var entry = isThere && change is not null ? change(list[position]) : list[position];
            if (kept is null && (!isThere || !ReferenceEquals(entry, list[position])))
            {
                kept = [.. list.Take(position)];
            }

            if (kept is not null && isThere)
            {
                if (position != kept.Count)
                {
                    positions[entry] = position;
                }

                kept.Add(entry);
            }
        }

        // Mostly nothing lies ahead: the list stays what it is.
        return kept is null ? list : kept.Count == 0 ? null : Seq.From(kept);
    }

    private bool IsThere(PracticeEntry entry) => !IsLater(entry.On) && !IsLater(entry switch
    {
        BuiltInMeasure measure => measure.OperatedFrom,
        OperatingProcedure procedure => procedure.OperatedFrom,
        _ => null,
    });

    /// <summary>Two records with the same content may stand at two positions.</summary>
    private sealed class Same : IEqualityComparer<PracticeEntry>
    {
        public static Same Instance { get; } = new();

        public bool Equals(PracticeEntry? one, PracticeEntry? other) => ReferenceEquals(one, other);

        public int GetHashCode(PracticeEntry entry) => RuntimeHelpers.GetHashCode(entry);
    }
}
