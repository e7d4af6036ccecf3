using static Ciip.Guideline.Provisions.Composition;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the order of the measures shows, and the priorities of the plan's entries. <c>I.5 p2 s2</c></summary>
internal static class PriorityFields
{
    public static void Read(FieldReader fields, SelfVerification verification)
    {
        var (priorities, ranking) = (fields.Within(RecordPlaces.Priorities, verification), verification.Priorities?.Ranking);
        (priorities ?? fields).Claim(Prioritization, (priorities ?? fields).StateOf(ranking), priorities is null ? "priorities" : "ranking");
        priorities?.Text(ImplementationByPriority, verification.Priorities!.OrderOfImplementation, "orderOfImplementation");

        var roadmap = fields.Within(RecordPlaces.RoadmapAndPlan, verification);
        var plan = RecordLists.PlanEntries.Of(verification.Plan?.RoadmapAndPlan);
        (roadmap ?? fields).NoteIfOpen(plan, [Prioritization], isThere: plan.Records is not null);
        if (!plan.HasAny)
        {
            return;
        }

        foreach (var (entry, planned) in roadmap!.Elements(plan))
        {
            // What is done or dropped needs no place in the order any more.
            var isRanked = planned.Priority is not null || (planned.Measure is { } measure && ranking?.Contains(measure) == true);
            entry.Claim(Prioritization, !RecordDates.IsOpen(planned) ? RecordState.NotAsked : isRanked ? RecordState.Shown : entry.Absent, "priority");
        }

        if (priorities is null && roadmap.IsListComplete(plan) && !plan.Records!.Any(RecordDates.IsOpen))
        {
            // Nothing is left to be put in order.
            roadmap.Claim(ImplementationByPriority, RecordState.NotAsked, "plan");
        }
    }
}
