namespace Ciip.Guideline.Evaluation;

/// <summary>What the dates of records say.</summary>
internal static class RecordDates
{
    /// <summary>Whether something held in the period; null where its dates are not exact enough. What gives no date holds.</summary>
    public static bool? IsInForce(PartialDate? from, PartialDate? until, VerificationPeriod? period)
    {
        bool? isOver = period?.From is { } first && until is not null ? until.IsBefore(first) : false;
        bool? isToCome = period?.Until is { } last && from is not null ? from.IsAfter(last) : false;
        return isOver == true || isToCome == true ? false : isOver is null || isToCome is null ? null : true;
    }

    /// <summary>Whether a date lies in the period; null where that is not stated or not exact enough. Without a period, every date does.</summary>
    public static bool? IsIn(PartialDate? date, VerificationPeriod? period)
    {
        if (date is null)
        {
            return null;
        }

        bool? isBefore = period?.From is { } from ? date.IsBefore(from) : false;
        bool? isAfter = period?.Until is { } until ? date.IsAfter(until) : false;
        return isBefore == true || isAfter == true ? false : isBefore is null || isAfter is null ? null : true;
    }

    /// <summary>Done, overdue, or not yet due; unclear where a date is missing or not exact enough.</summary>
    public static RecordState Progress(PartialDate? doneOn, PartialDate? dueOn, PartialDate? asOf) =>
        doneOn is not null && (asOf is null || doneOn.IsAfter(asOf) != true) ? RecordState.Shown
        : dueOn is null || asOf is null ? RecordState.Unclear
        : dueOn.IsBefore(asOf) switch
        {
            true => RecordState.Missing,
            false => RecordState.NotAsked,
            null => RecordState.Unclear,
        };

    /// <summary>Whether an entry of the plan is neither done nor dropped.</summary>
    public static bool IsOpen(PlanEntry entry) => entry is { DoneOn: null, DroppedBecause: null };

    /// <summary>Whether something was withdrawn by a date; it counts as withdrawn unless that surely lies ahead.</summary>
    public static bool IsWithdrawn(PartialDate? withdrawnOn, PartialDate? asOf) =>
        withdrawnOn is not null && (asOf is null || withdrawnOn.IsAfter(asOf) != true);

    /// <summary>Whether something was in operation on a date; null where that is not stated.</summary>
    public static bool? IsInOperation(PartialDate? operatedFrom, PartialDate? withdrawnOn, PartialDate? asOf) =>
        IsWithdrawn(withdrawnOn, asOf) ? false
        : operatedFrom is null ? null
        : asOf is null ? true
        : operatedFrom.IsAfter(asOf) is not { } isLater ? null
        : !isLater;
}
