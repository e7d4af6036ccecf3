using System.Linq.Expressions;
using GrcPortal.Data;
using GrcPortal.Security;
using GrcPortal.Web;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Operators;

/// <summary>
/// The operators of the tenant, a page at a time. However many there are, it is the same few statements; the figures of the newest run stand in the operator's row.
/// </summary>
internal sealed class OperatorOverview(PortalDb db, CurrentUser user, WeakestItems weakest, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>How many runs the line of an operator tells of.</summary>
    private const int RunsShown = 8;

    private readonly Expression<Func<StepRow, bool>> isOverdue = OverdueSteps.On(OverdueSteps.Today(clock.GetUtcNow()));

    /// <summary>The totals, and the items where most operators have a gap.</summary>
    public async Task<(OverviewTotals Totals, IReadOnlyList<WeakItem> Weakest)> TotalsAsync(CancellationToken cancellation)
    {
        var all = await db.Operators.GroupBy(static _ => 1).Select(static group => new
        {
            Operators = group.Count(),
            Evaluated = group.Count(one => one.LatestRunId != null),
            Gaps = group.Sum(one => (long?)one.Gaps) ?? 0,
            Runs = group.Sum(one => (long?)one.LatestRunNumber) ?? 0,
            Newest = group.Max(one => one.EvaluatedAt),
        }).SingleOrDefaultAsync(cancellation);
        if (all is null)
        {
            return (new(0, 0, 0, 0), []);
        }

        var overdue = await db.Steps.CountAsync(isOverdue, cancellation);
        return (new(all.Operators, all.Evaluated, all.Gaps, overdue), await weakest.OfAsync(db, user.Id!, new(all.Evaluated, all.Runs, all.Newest), cancellation));
    }

    /// <summary>The page of the list that is asked for.</summary>
    public async Task<Paged<OverviewLine>> PageAsync(OverviewQuery asked, CancellationToken cancellation)
    {
        var found = db.Operators.AsNoTracking();
        if (OperatorNameRow.Normalized(asked.Search ?? string.Empty) is { Length: > 0 } part)
        {
            found = found.Where(one => one.SearchName.Contains(part));
        }

        found = asked.Only switch
        {
            OverviewFilter.Overdue => found.Where(one => one.Steps.AsQueryable().Any(isOverdue)),
            OverviewFilter.Unevaluated => found.Where(one => one.LatestRunId == null),
            _ => found,
        };
        var count = await found.CountAsync(cancellation);
        var (page, pages) = Paging.Of(count, asked.Page, PageSize);
        var lines = await Sorted(found, asked).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(one => new OverviewLine(one.Id, one.Name, one.LatestRunId, one.LatestRunNumber, one.EvaluatedAt, one.Gaps, one.GapTrend, one.Weaknesses, one.OpenQuestions))
            .ToListAsync(cancellation);
        return new(await WithMoreAsync(lines, cancellation), page, pages, count);
    }

    /// <summary>What was never evaluated comes last either way; equals by name, so that nobody is on two pages or on none.</summary>
    private IQueryable<OperatorRow> Sorted(IQueryable<OperatorRow> rows, OverviewQuery by) => ((by.Sort, by.IsDescending) switch
    {
        (OverviewSort.Gaps, true) => rows.OrderBy(one => one.Gaps == null).ThenByDescending(one => one.Gaps).ThenBy(one => one.Name),
        (OverviewSort.Gaps, false) => rows.OrderBy(one => one.Gaps == null).ThenBy(one => one.Gaps).ThenBy(one => one.Name),
        (OverviewSort.Trend, true) => rows.OrderBy(one => one.GapTrend == null).ThenByDescending(one => one.GapTrend).ThenBy(one => one.Name),
        (OverviewSort.Trend, false) => rows.OrderBy(one => one.GapTrend == null).ThenBy(one => one.GapTrend).ThenBy(one => one.Name),
        (OverviewSort.Evaluated, true) => rows.OrderBy(one => one.EvaluatedAt == null).ThenByDescending(one => one.EvaluatedAt).ThenBy(one => one.Name),
        (OverviewSort.Evaluated, false) => rows.OrderBy(one => one.EvaluatedAt == null).ThenBy(one => one.EvaluatedAt).ThenBy(one => one.Name),
        (OverviewSort.Overdue, true) => rows.OrderByDescending(one => one.Steps.AsQueryable().Count(isOverdue)).ThenBy(one => one.Name),
        (OverviewSort.Overdue, false) => rows.OrderBy(one => one.Steps.AsQueryable().Count(isOverdue)).ThenBy(one => one.Name),
        (_, true) => rows.OrderByDescending(one => one.Name),
        _ => rows.OrderBy(one => one.Name),
    }).ThenBy(one => one.Id);

    /// <summary>Adds what does not stand in the operators' rows, for those that are shown.</summary>
    private async Task<IReadOnlyList<OverviewLine>> WithMoreAsync(List<OverviewLine> lines, CancellationToken cancellation)
    {
        var ids = lines.ConvertAll(static one => one.Id);
        var overdue = await db.Steps.Where(isOverdue).Where(one => ids.Contains(one.OperatorId))
            .GroupBy(static one => one.OperatorId).Select(static group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(static one => one.Key, static one => one.Count, cancellation);
        var runs = await db.Runs.Where(one => ids.Contains(one.OperatorId) && one.Number > one.Operator!.LatestRunNumber - RunsShown)
            .OrderBy(static one => one.Number).Select(static one => new { one.OperatorId, one.Gaps }).ToListAsync(cancellation);
        var gaps = runs.ToLookup(static one => one.OperatorId, static one => one.Gaps);
        return lines.ConvertAll(one => one with { Overdue = overdue.GetValueOrDefault(one.Id), GapsOfRuns = [.. gaps[one.Id]] });
    }
}
