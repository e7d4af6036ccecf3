namespace Ciip.Guideline.Evaluation;

/// <summary>Compares two findings at one place: the level, what is missing, and how far each provision had come.</summary>
internal static class FindingComparer
{
    public static ChangeState Compare(RuleOutcome before, RuleOutcome after, EvaluationReport earlier, EvaluationReport later)
    {
        var steps = new List<int> { after.Level!.Value.CompareTo(before.Level!.Value), Missing(before, after) };
        steps.AddRange(before.Provisions.Intersect(after.Provisions).Select(provision => before.Place.IsInPractice
            ? Fall(Rank(earlier.Practice![provision].Outcome), Rank(later.Practice![provision].Outcome))
            : Fall(Rank(earlier.Standards.Set[provision].Outcome), Rank(later.Standards.Set[provision].Outcome))));
        return steps.Exists(static step => step > 0) ? ChangeState.Worsened
            : steps.Exists(static step => step < 0) ? ChangeState.Improved
            : ChangeState.Unchanged;
    }

    /// <summary>More than zero if more is missing; a set that neither contains the other has changed both ways, which counts as worse.</summary>
    private static int Missing(RuleOutcome before, RuleOutcome after)
    {
        var old = new HashSet<Provision>(before.Provisions);
        var now = new HashSet<Provision>(after.Provisions);
        return now.SetEquals(old) ? 0 : now.IsProperSubsetOf(old) ? -1 : 1;
    }

    /// <summary>More than zero if a provision fell; what has no rank neither fell nor rose.</summary>
    private static int Fall(int? before, int? after) => before is { } old && after is { } now ? old.CompareTo(now) : 0;

    private static int? Rank(ProvisionOutcome outcome) => outcome switch
    {
        ProvisionOutcome.Absent => 0,
        ProvisionOutcome.PartlySpecified => 1,
        ProvisionOutcome.Specified => 2,
        _ => null,
    };

    private static int? Rank(PracticeOutcome outcome) => outcome switch
    {
        PracticeOutcome.NotCarriedOut => 0,
        PracticeOutcome.Planned => 1,
        PracticeOutcome.PartlyCarriedOut => 2,
        PracticeOutcome.CarriedOut => 3,
        _ => null,
    };
}
