using System.Linq.Expressions;
using GrcPortal.Data;
using GrcPortal.Runs;

namespace GrcPortal.Operators;

/// <summary>Which steps of improvement plans are late.</summary>
internal static class OverdueSteps
{
    /// <summary>Those that were due before the day that it is in Japan, and that are neither done nor accepted as they are.</summary>
    public static Expression<Func<StepRow, bool>> At(DateTimeOffset now)
    {
        var today = RunStore.Today(now);
        var day = new DateOnly(today.Year, today.Month!.Value, today.Day!.Value);
        return one => one.DueOn < day && (one.State == StepState.Open || one.State == StepState.InProgress);
    }
}
