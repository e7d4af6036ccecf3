using static Ciip.Guideline.Provisions.RoadmapAndPlan;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of goals, roadmap and plan, <c>II.6.1.3(1)</c>, shows.</summary>
internal static class RoadmapAndPlanFields
{
    public static void Read(FieldReader fields, RoadmapAndPlan record, PartialDate? asOf)
    {
        fields.One(SpecificGoals, RecordLists.Goals.Of(record));
        fields.Each(RecordLists.Goals.Of(record), [GoalsFromPolicy], static (reader, goal) =>
            reader.Text(GoalsFromPolicy, goal.Policy, "policy"));
        fields.One(Roadmap, RecordLists.Roadmap.Of(record));
        fields.One(Plan, RecordLists.PlanEntries.Of(record));

        // What is still ahead asks nothing yet, and what was dropped nothing any more.
        fields.Each(RecordLists.Roadmap.Of(record), [RoadmapCarriedOut], (reader, milestone) =>
            reader.Claim(RoadmapCarriedOut, Progress(reader, milestone.ReachedOn, milestone.DueOn, asOf), "reachedOn"));
        fields.Each(RecordLists.PlanEntries.Of(record), [PlanCarriedOut], (reader, entry) =>
            reader.Claim(PlanCarriedOut, entry.DroppedBecause is null ? Progress(reader, entry.DoneOn, entry.DueOn, asOf) : RecordState.NotAsked, "doneOn"));
    }

    /// <summary>That a third party found no date does not say that it is overdue.</summary>
    private static RecordState Progress(FieldReader reader, PartialDate? doneOn, PartialDate? dueOn, PartialDate? asOf) =>
        RecordDates.Progress(doneOn, dueOn, asOf) is var state && state == RecordState.Missing && reader.IsPublished ? RecordState.Silent : state;
}
