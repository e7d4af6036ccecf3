using System.Linq.Expressions;
using GrcPortal.Data;
using GrcPortal.Steps;

namespace GrcPortal.Operators;

/// <summary>Which steps of improvement plans are late, for a database to find: the same as <see cref="StepLine.IsOverdue"/>.</summary>
internal static class OverdueSteps
{
    /// <summary>Those that are late on a day, which is Japan's.</summary>
    public static Expression<Func<StepRow, bool>> On(DateOnly today) => one => one.DueOn < today && StepStates.Unfinished.Contains(one.State);
}
