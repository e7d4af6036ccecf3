namespace Ciip.Guideline.Evaluation;

/// <summary>Whether something repeated is within the interval that the operator sets for itself.</summary>
internal static class Recency
{
    /// <summary>
    /// The latest of some dates, and whether all are older than the interval. One that surely is not is enough; one whose date is
    /// not stated or not exact enough, or further ones that may exist, leave it open. What lies after the as-of date has not
    /// happened yet.
    /// </summary>
    public static (PartialDate? Last, bool? IsOverdue) Of(IEnumerable<PartialDate?> dates, Interval interval, PartialDate? asOf, bool isComplete)
    {
        PartialDate? last = null;
        PartialDate? inTime = null;
        var isOpen = !isComplete || asOf is null;
        var isAny = false;
        foreach (var date in dates)
        {
            if (date is null || asOf is null)
            {
                isOpen = true;
                continue;
            }

            if (date.IsAfter(asOf) == true)
            {
                continue;
            }

            isAny = true;
            last = Later(last, date);
            switch (date.IsOlderThan(interval, asOf))
            {
                case false:
                    inTime = Later(inTime, date);
                    break;
                case null:
                    isOpen = true;
                    break;
            }
        }

        return inTime is not null ? (inTime, false) : (last, isOpen || !isAny ? null : true);
    }

    /// <summary>The latest of some dates; null where there is none.</summary>
    public static PartialDate? Latest(IEnumerable<PartialDate> dates) => dates.Aggregate((PartialDate?)null, Later);

    /// <summary>Those of some that are dated as late as any.</summary>
    /// <param name="dated">What is dated, in any order.</param>
    /// <param name="on">The date.</param>
    public static IReadOnlyList<T> Last<T>(IReadOnlyList<T> dated, Func<T, PartialDate> on)
    {
        var latest = Latest(dated.Select(on))?.Latest;
        return [.. dated.Where(one => on(one).Latest == latest)];
    }

    /// <summary>Of two that may be as late, the more exact one.</summary>
    private static PartialDate Later(PartialDate? one, PartialDate other) =>
        one is null || other.Latest.IsAfter(one.Latest) == true || (other.Latest == one.Latest && other.Earliest.IsAfter(one.Earliest) == true) ? other : one;
}
