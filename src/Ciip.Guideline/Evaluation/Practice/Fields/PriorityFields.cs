using static Ciip.Guideline.Provisions.Composition;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the order of the measures shows, and the priorities of the plan's entries. <c>I.5 p2 s2</c></summary>
internal static class PriorityFields
{
    public static void Read(FieldReader fields, SelfVerification verification)
    {
        var ranking = verification.Priorities?.Ranking;
        if (fields.Within("priorities", verification.Priorities) is { } priorities)
        {
            priorities.List(Prioritisation, ranking, "ranking");
            priorities.Text(ImplementationByPriority, verification.Priorities!.OrderOfImplementation, "orderOfImplementation");
        }

        if (fields.Part("plan").Within("roadmapAndPlan", verification.Plan?.RoadmapAndPlan) is not { } roadmap
            || verification.Plan!.RoadmapAndPlan is not { Plan: { Count: > 0 } plan } record)
        {
            return;
        }

        foreach (var (entry, planned) in roadmap.Elements("plan", plan))
        {
            var isRanked = planned.Priority is not null || (planned.Measure is { } measure && ranking?.Contains(measure) == true);
            entry.Claim(Prioritisation, isRanked ? RecordState.Shown : RecordDates.IsOpen(planned) ? entry.Absent : RecordState.NotAsked, "priority");
        }

        roadmap.NoteIfOpen("plan", record.PlanIsComplete, [Prioritisation]);
        if (verification.Priorities is null && roadmap.IsListComplete(record.PlanIsComplete) && !plan.Any(RecordDates.IsOpen))
        {
            // Nothing is left to be put in order.
            roadmap.Claim(ImplementationByPriority, RecordState.NotAsked, "plan");
        }
    }
}
