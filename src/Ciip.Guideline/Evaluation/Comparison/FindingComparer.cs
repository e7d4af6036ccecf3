namespace Ciip.Guideline.Evaluation;

/// <summary>Compares two findings at one place: the level, what is missing, and how far each provision had come there.</summary>
internal static class FindingComparer
{
    public static ChangeState Compare(Judgment before, Judgment after)
    {
        var steps = new List<int> { after.Level!.Value.CompareTo(before.Level!.Value), Missing(before, after) };
        steps.AddRange(before.Provisions.Intersect(after.Provisions).Select(provision => Fall(before.StandingOf(provision), after.StandingOf(provision))));
        return steps.Exists(static step => step > 0) ? ChangeState.Worsened
            : steps.Exists(static step => step < 0) ? ChangeState.Improved
            : ChangeState.Unchanged;
    }

    /// <summary>More than zero if more is missing; a set that neither contains the other has changed both ways, which counts as worse.</summary>
    private static int Missing(Judgment before, Judgment after)
    {
        var old = new HashSet<Provision>(before.Provisions);
        var now = new HashSet<Provision>(after.Provisions);
        return now.SetEquals(old) ? 0 : now.IsProperSubsetOf(old) ? -1 : 1;
    }

    /// <summary>More than zero if a provision fell; what has no rank neither fell nor rose.</summary>
    private static int Fall(int? before, int? after) => before is { } old && after is { } now ? old.CompareTo(now) : 0;
}
