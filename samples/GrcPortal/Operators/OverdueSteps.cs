using System.Linq.Expressions;
using GrcPortal.Data;
using GrcPortal.Runs;

namespace GrcPortal.Operators;

/// <summary>Which steps of improvement plans are late.</summary>
internal static class OverdueSteps
{
    /// <summary>Those that were due before a day, and that are neither done nor accepted as they are.</summary>
    public static Expression<Func<StepRow, bool>> On(DateOnly today) =>
        one => one.DueOn < today && (one.State == StepState.Open || one.State == StepState.InProgress);

    /// <summary>Japan's date.</summary>
    public static DateOnly Today(DateTimeOffset now)
    {
        var today = RunStore.Today(now);
        return new(today.Year, today.Month!.Value, today.Day!.Value);
    }
}
