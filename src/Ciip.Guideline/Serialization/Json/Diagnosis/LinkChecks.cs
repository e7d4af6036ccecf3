using Ciip.Guideline.Common;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>Checks on the links that make the records of a self-verification a graph.</summary>
internal static class LinkChecks
{
    private const string Assessments = "plan.riskAssessment.assessments";
    private const string AssessedRisks = Assessments + "[].risks";
    private const string Decisions = "plan.riskAssessment.decisions";
    private const string Programmes = "plan.itBcp.educationAndTraining";
    private const string PlanEntries = "plan.roadmapAndPlan.plan";
    private const string Requirements = "plan.securityRequirements.requirements";
    private const string BuiltIn = "plan.technicalMeasures.measures";
    private const string Procedures = "plan.operationalProcedures.procedures";
    private const string StaffAssessments = "do.operationalAssessment.periodicAssessments";
    private const string Malfunctions = "do.protectionAndRecovery.malfunctions";
    private const string Ordinary = "checkAndAction.ordinaryVerification.";
    private const string AfterMalfunction = "checkAndAction.malfunctionVerification.";

    private static readonly string[] Activities =
        ["conductOfMeasures", "internalAudits", "externalAudits", "environmentResearch", "environmentAnalyses", "exercises", "trainings"];

    private static readonly Link[] Links =
    [
        new(AssessedRisks + "[].analyses", Ordinary + "analyses", AfterMalfunction + "analyses"),
        new(Decisions + "[].assessment", Assessments),
        new(Decisions + "[].risks", AssessedRisks),
        new(Decisions + "[].measures", BuiltIn, Procedures),
        new(Decisions + "[].planEntries", PlanEntries),
        new("statuses[].planEntry", PlanEntries),
        new(PlanEntries + "[].resources", "plan.resources.secured"),
        new("plan.outsideContractors.outsourcedTasks[].contract", "plan.outsideContractors.contracts"),
        new("plan.informationHandling.information[].systems", "systems"),
        new(Requirements + "[].systems", "systems"),
        new(BuiltIn + "[].systems", "systems"),
        new(BuiltIn + "[].requirements", Requirements),
        new(Procedures + "[].systems", "systems"),
        new(Procedures + "[].requirements", Requirements),
        new("plan.operationalProcedures.maintenance[].systems", "systems"),
        new(StaffAssessments + "[].covers", BuiltIn, Procedures),
        new("do.managementAssessment.assessments[].staffAssessments", StaffAssessments),
        new("do.monitoring.systems[].system", "systems"),
        new(Malfunctions + "[].measuresAgainstCause", BuiltIn, Procedures, PlanEntries),
        new("do.malfunctionExplanation.informationActions[].malfunction", Malfunctions),
        .. Activities.Select(static activity => new Link(Ordinary + activity + "[].programme", Programmes)),
        .. Activities.Select(static activity => new Link(Ordinary + activity + "[].issues[].risks", Ordinary + "risks")),
        new(Ordinary + "analyses[].risk", Ordinary + "risks"),
        new(AfterMalfunction + "risks[].malfunction", Malfunctions),
        new(AfterMalfunction + "analyses[].risk", AfterMalfunction + "risks"),
    ];

    /// <summary>
    /// Lists that one link can lead into, in the order they are written: of two records with one id the later is reported.
    /// </summary>
    private static readonly RecordPath[][] Together =
    [
        [new(AssessedRisks)],
        [new(PlanEntries), new(BuiltIn), new(Procedures)],
        [new(Ordinary + "analyses"), new(AfterMalfunction + "analyses")],
    ];

    private static readonly RecordPath[] Policies = [new("plan.internalRules.basicPolicy"), new("plan.roadmapAndPlan.goals[].policy")];

    /// <summary>Every link leads to a record, as far as the list it leads into is given.</summary>
    public static void LeadSomewhere(Node verification, Report report)
    {
        foreach (var link in Links)
        {
            link.Check(verification, report);
        }

        if (verification["plan"]?["basicPolicy"]?["id"] is { Value: string policy })
        {
            var known = KnownIds.Of(policy);
            foreach (var reference in Policies.SelectMany(path => path.In(verification)))
            {
                if (reference.Value is string id && known.Lacks(id))
                {
                    report(reference, JsonProblems.OtherId(id, "plan.basicPolicy", policy));
                }
            }
        }
    }

    /// <summary>No two records that one link can lead to have the same id.</summary>
    public static void LeadToOneRecord(Node verification, Report report)
    {
        foreach (var lists in Together)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var list in lists.SelectMany(path => path.ListsIn(verification)))
            {
                // Twice in one list is reported with the list.
                var own = new HashSet<string>(StringComparer.Ordinal);
                foreach (var record in list?.Items ?? [])
                {
                    if (!record.IsNull && record["id"] is { Value: string id } at && own.Add(id) && !seen.Add(id))
                    {
                        report(at, JsonProblems.SharedId(id, Seq.From(lists.Select(static path => path.Text))));
                    }
                }
            }
        }
    }
}
