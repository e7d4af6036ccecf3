using Ciip.Guideline.Formats;
using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Runs;

/// <summary>A stored run, and the report that its file gives with the rules of today.</summary>
public sealed class LoadedRun
{
    private LoadedRun(RunRow row, ReportFile file, EvaluationReport report)
    {
        Row = row;
        File = file;
        Report = report;
        Differences = file.DifferencesFrom(report);
    }

    public RunRow Row { get; }

    /// <summary>What was found then.</summary>
    public ReportFile File { get; }

    public EvaluationReport Report { get; }

    /// <summary>What the current rules judge differently from those of the time.</summary>
    public ReportFileDifferences Differences { get; }

    /// <summary>Null where the run is not one of the tenant's.</summary>
    public static async Task<LoadedRun?> FindAsync(PortalDb db, GuidelineEvaluator evaluator, Guid id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        return Of(await db.Runs.AsNoTracking().Include(one => one.Operator).Include(one => one.Result).SingleOrDefaultAsync(one => one.Id == id, cancellation), evaluator);
    }

    /// <summary>The run to compare with: the one named, else the one before.</summary>
    public static async Task<LoadedRun?> FindEarlierAsync(PortalDb db, GuidelineEvaluator evaluator, RunRow later, Guid? id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(later);
        return Of(
            await db.Runs.AsNoTracking().Include(one => one.Operator).Include(one => one.Result)
                .Where(one => one.OperatorId == later.OperatorId && (id == null ? one.Number < later.Number : one.Id == id))
                .OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancellation),
            evaluator);
    }

    private static LoadedRun? Of(RunRow? row, GuidelineEvaluator evaluator)
    {
        if (row is null)
        {
            return null;
        }

        var file = GuidelineJson.Parse<ReportFile>(row.Result!.Utf8()) with { AsOf = row.AsOf is { } asOf ? PartialDate.Parse(asOf) : null };
        return new(row, file, file.Evaluate(evaluator));
    }
}
