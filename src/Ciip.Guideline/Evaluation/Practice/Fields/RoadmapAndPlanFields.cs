using static Ciip.Guideline.Provisions.RoadmapAndPlan;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of goals, roadmap and plan, <c>II.6.1.3(1)</c>, shows.</summary>
internal static class RoadmapAndPlanFields
{
    public static void Read(FieldReader fields, RoadmapAndPlan record, PartialDate? asOf)
    {
        fields.One(SpecificGoals, record.Goals, "goals", record.GoalsAreComplete);
        fields.Each("goals", record.Goals, record.GoalsAreComplete, [GoalsFromPolicy], static (reader, goal) =>
            reader.Text(GoalsFromPolicy, goal.Policy, "policy"));
        fields.One(Roadmap, record.Roadmap, "roadmap", record.RoadmapIsComplete);
        fields.One(Plan, record.Plan, "plan", record.PlanIsComplete);

        // What is still ahead asks nothing yet, and what was dropped nothing any more.
        fields.Each("roadmap", record.Roadmap, record.RoadmapIsComplete, [RoadmapCarriedOut], (reader, milestone) =>
            reader.Claim(RoadmapCarriedOut, Progress(reader, milestone.ReachedOn, milestone.DueOn, asOf), "reachedOn"));
        fields.Each("plan", record.Plan, record.PlanIsComplete, [PlanCarriedOut], (reader, entry) =>
            reader.Claim(PlanCarriedOut, entry.DroppedBecause is null ? Progress(reader, entry.DoneOn, entry.DueOn, asOf) : RecordState.NotAsked, "doneOn"));
    }

    /// <summary>That a third party found no date does not say that it is overdue.</summary>
    private static RecordState Progress(FieldReader reader, PartialDate? doneOn, PartialDate? dueOn, PartialDate? asOf) =>
        RecordDates.Progress(doneOn, dueOn, asOf) is var state && state == RecordState.Missing && reader.IsPublished ? RecordState.Silent : state;
}
