using GrcPortal.Data;
using GrcPortal.Steps;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Runs;

/// <summary>Finds what the exports of a run are made from.</summary>
internal sealed class ExportStore(PortalDb db, GuidelineEvaluator evaluator)
{
    /// <summary>What an export carries of what the operator settled by now.</summary>
    public Task<IReadOnlyList<StepLine>> StepsAsync(RunExport export, Guid runId, CancellationToken cancellation) =>
        export.HasSteps ? StepLine.OfRunAsync(db, runId, cancellation) : Task.FromResult<IReadOnlyList<StepLine>>([]);

    /// <summary>Null where the run is not one of the tenant's.</summary>
    public async Task<ExportContext?> FindAsync(Guid runId, Language language, CancellationToken cancellation)
    {
        if (await LoadedRun.FindAsync(db, evaluator, runId, cancellation) is not { } run)
        {
            return null;
        }

        var versions = await db.Versions.AsNoTracking().Include(one => one.File)
            .Where(one => db.RunFiles.Where(file => file.RunId == runId).Select(static file => file.VersionId).Contains(one.Id)).ToListAsync(cancellation);
        return new(run, await LoadedRun.FindEarlierAsync(db, evaluator, run.Row, id: null, cancellation), versions, language);
    }
}
