using static Ciip.Guideline.Provisions.RoadmapAndPlan;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of goals, roadmap and plan, <c>II.6.1.3(1)</c>, shows.</summary>
internal static class RoadmapAndPlanFields
{
    public static void Read(FieldReader fields, RoadmapAndPlan record, PartialDate? asOf)
    {
        fields.List(SpecificGoals, record.Goals, "goals");
        fields.Each("goals", record.Goals, record.GoalsAreComplete, [GoalsFromPolicy], static (reader, goal) =>
            reader.Text(GoalsFromPolicy, goal.Policy, "policy"));
        fields.List(Roadmap, record.Roadmap, "roadmap");
        fields.List(Plan, record.Plan, "plan");
        fields.Claim(
            RoadmapCarriedOut,
            Progress(fields, record.Roadmap, milestone => RecordDates.Progress(milestone.ReachedOn, milestone.DueOn, asOf)),
            "roadmap");
        fields.Claim(
            PlanCarriedOut,
            Progress(fields, record.Plan, entry => entry.DroppedBecause is null ? RecordDates.Progress(entry.DoneOn, entry.DueOn, asOf) : RecordState.NotAsked),
            "plan");
    }

    /// <summary>What has come due and is done or not; what is still ahead asks nothing yet.</summary>
    private static RecordState Progress<T>(FieldReader fields, IReadOnlyList<T>? list, Func<T, RecordState> state)
        where T : PracticeEntry =>
        list is { Count: > 0 } ? RecordStates.Fold(list.Select(state), hasStatus: false) : fields.StateOf(list);
}
