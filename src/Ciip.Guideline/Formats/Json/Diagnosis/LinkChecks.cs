using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Checks on the links that make the records of a self-verification a graph.</summary>
internal static class LinkChecks
{
    private static readonly Link[] Links =
    [
        new(RecordLists.AssessedRisks, "analyses", RecordLists.RiskAnalyses, RecordLists.DamageAnalyses),
        new(RecordLists.RiskDecisions, "assessment", RecordLists.RiskAssessments),
        new(RecordLists.RiskDecisions, "risks", RecordLists.AssessedRisks),
        new(RecordLists.RiskDecisions, "measures", RecordLists.BuiltInMeasures, RecordLists.Procedures),
        new(RecordLists.RiskDecisions, "planEntries", RecordLists.PlanEntries),
        new("statuses[].planEntry", RecordLists.PlanEntries),
        new(RecordLists.PlanEntries, "resources", RecordLists.SecuredResources),
        new(RecordLists.OutsourcedTasks, "contract", RecordLists.Contracts),
        new(RecordLists.RatedInformation, "systems", RecordLists.Systems),
        new(RecordLists.Requirements, "systems", RecordLists.Systems),
        new(RecordLists.BuiltInMeasures, "systems", RecordLists.Systems),
        new(RecordLists.BuiltInMeasures, "requirements", RecordLists.Requirements),
        new(RecordLists.Procedures, "systems", RecordLists.Systems),
        new(RecordLists.Procedures, "requirements", RecordLists.Requirements),
        new(RecordLists.Maintenance, "systems", RecordLists.Systems),
        new(RecordLists.StaffAssessments, "covers", RecordLists.BuiltInMeasures, RecordLists.Procedures),
        new(RecordLists.ManagementAssessments, "staffAssessments", RecordLists.StaffAssessments),
        new(RecordLists.MonitoredSystems, "system", RecordLists.Systems),
        new(RecordLists.Malfunctions, "measuresAgainstCause", RecordLists.BuiltInMeasures, RecordLists.Procedures, RecordLists.PlanEntries),
        new(RecordLists.InformationActions, "malfunction", RecordLists.Malfunctions),
        .. RecordLists.Activities.Select(static activities => new Link(activities, "program", RecordLists.TrainingPrograms)),
        .. RecordLists.Issues.Select(static issues => new Link(issues, "risks", RecordLists.IdentifiedRisks)),
        new(RecordLists.RiskAnalyses, "risk", RecordLists.IdentifiedRisks),
        new(RecordLists.MalfunctionRisks, "malfunction", RecordLists.Malfunctions),
        new(RecordLists.DamageAnalyses, "risk", RecordLists.MalfunctionRisks),
    ];

    /// <summary>
    /// Lists that one link can lead into, in the order they are written: of two records with one id the later is reported.
    /// </summary>
    private static readonly RecordPath[][] Together =
    [
        [new(RecordLists.AssessedRisks.Path)],
        [new(RecordLists.PlanEntries.Path), new(RecordLists.BuiltInMeasures.Path), new(RecordLists.Procedures.Path)],
        [new(RecordLists.RiskAnalyses.Path), new(RecordLists.DamageAnalyses.Path)],
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
