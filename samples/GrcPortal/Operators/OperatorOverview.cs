using GrcPortal.Data;
using GrcPortal.Security;
using GrcPortal.Steps;
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

        var overdue = await db.Steps.CountAsync(OverdueSteps.On(StepLine.Today(clock)), cancellation);
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

        if (asked.Only == OverviewFilter.Unevaluated)
        {
            found = found.Where(static one => one.LatestRunId == null);
        }

        // Counted for all at once: asked for one operator after the other, SQLite goes through all that is overdue each time.
        var late = db.Steps.Where(OverdueSteps.On(StepLine.Today(clock))).GroupBy(static one => one.OperatorId).Select(static group => new { OperatorId = group.Key, Count = group.Count() });
        var rows = found.LeftJoin(late, static one => one.Id, static one => one.OperatorId, static (one, steps) => new Row { Operator = one, Overdue = (int?)steps!.Count ?? 0 });
        if (asked.Only == OverviewFilter.Overdue)
        {
            rows = rows.Where(static one => one.Overdue > 0);
        }

        var count = await (asked.Only == OverviewFilter.Overdue ? rows.CountAsync(cancellation) : found.CountAsync(cancellation));
        var (page, pages) = Paging.Of(count, asked.Page, PageSize);
        var lines = await Sorted(rows, asked).Skip((page - 1) * PageSize).Take(PageSize).Select(static one => new OverviewLine(
            one.Operator.Id, one.Operator.Name, one.Operator.LatestRunId, one.Operator.LatestRunNumber, one.Operator.EvaluatedAt,
            one.Operator.Gaps, one.Operator.GapTrend, one.Operator.Weaknesses, one.Operator.OpenQuestions, one.Overdue)).ToListAsync(cancellation);
        return new(await WithRunsAsync(lines, cancellation), page, pages, count);
    }

    /// <summary>What was never evaluated comes last either way; equals by name, so that nobody is on two pages or on none.</summary>
    private static IQueryable<Row> Sorted(IQueryable<Row> rows, OverviewQuery by) => ((by.Sort, by.IsDescending) switch
    {
        (OverviewSort.Gaps, true) => rows.OrderBy(static one => one.Operator.Gaps == null).ThenByDescending(static one => one.Operator.Gaps).ThenBy(static one => one.Operator.Name),
        (OverviewSort.Gaps, false) => rows.OrderBy(static one => one.Operator.Gaps == null).ThenBy(static one => one.Operator.Gaps).ThenBy(static one => one.Operator.Name),
        (OverviewSort.Trend, true) => rows.OrderBy(static one => one.Operator.GapTrend == null).ThenByDescending(static one => one.Operator.GapTrend).ThenBy(static one => one.Operator.Name),
        (OverviewSort.Trend, false) => rows.OrderBy(static one => one.Operator.GapTrend == null).ThenBy(static one => one.Operator.GapTrend).ThenBy(static one => one.Operator.Name),
        (OverviewSort.Evaluated, true) => rows.OrderBy(static one => one.Operator.EvaluatedAt == null).ThenByDescending(static one => one.Operator.EvaluatedAt).ThenBy(static one => one.Operator.Name),
        (OverviewSort.Evaluated, false) => rows.OrderBy(static one => one.Operator.EvaluatedAt == null).ThenBy(static one => one.Operator.EvaluatedAt).ThenBy(static one => one.Operator.Name),
        (OverviewSort.Overdue, true) => rows.OrderByDescending(static one => one.Overdue).ThenBy(static one => one.Operator.Name),
        (OverviewSort.Overdue, false) => rows.OrderBy(static one => one.Overdue).ThenBy(static one => one.Operator.Name),
        (_, true) => rows.OrderByDescending(static one => one.Operator.Name),
        _ => rows.OrderBy(static one => one.Operator.Name),
    }).ThenBy(static one => one.Operator.Id);

    /// <summary>Adds the last runs of the operators that are shown.</summary>
    private async Task<IReadOnlyList<OverviewLine>> WithRunsAsync(List<OverviewLine> lines, CancellationToken cancellation)
    {
        var ids = lines.ConvertAll(static one => one.Id);
        var runs = await db.Runs.Where(one => ids.Contains(one.OperatorId) && one.Number > one.Operator!.LatestRunNumber - RunsShown)
            .OrderBy(static one => one.Number).Select(static one => new { one.OperatorId, one.Gaps }).ToListAsync(cancellation);
        var gaps = runs.ToLookup(static one => one.OperatorId, static one => one.Gaps);
        return lines.ConvertAll(one => one with { GapsOfRuns = [.. gaps[one.Id]] });
    }

    /// <summary>An operator, and how many steps of its plan are late.</summary>
    private sealed class Row
    {
        public required OperatorRow Operator { get; init; }

        public required int Overdue { get; init; }
    }
}
