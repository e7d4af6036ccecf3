namespace Ciip.Guideline.Evaluation;

/// <summary>Compares two findings at one place: the level, what is missing, and how far each provision had come there.</summary>
internal static class FindingComparer
{
    public static ChangeState Compare(RuleOutcome before, RuleOutcome after, EvaluationReport earlier, EvaluationReport later)
    {
        var steps = new List<int> { after.Level!.Value.CompareTo(before.Level!.Value), Missing(before, after) };
        steps.AddRange(before.Provisions.Intersect(after.Provisions)
            .Select(provision => Fall(Rank(before.Place, provision, earlier), Rank(before.Place, provision, later))));
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

    /// <summary>
    /// How far a provision had come at a place. At a record that is what the record shows of it: what became of the provision
    /// elsewhere is no change here. A document has no rank of its own, because a set is asked, not each of its documents.
    /// </summary>
    private static int? Rank(Place place, Provision provision, EvaluationReport report) => place switch
    {
        { IsInPractice: true, Record: { } record } => Rank(report.Practice!.StateIn(record, provision)),
        { IsInPractice: true } => Rank(report.Practice![provision].Outcome),
        { Document: null, Record: null } => Rank(report.Standards.Set[provision].Outcome),
        _ => null,
    };

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

    private static int? Rank(RecordState state) => state switch
    {
        RecordState.Missing or RecordState.LeftOut => 0,
        RecordState.PartlyShown => 2,
        RecordState.Shown => 3,
        _ => null,
    };
}
