using GrcPortal.Data;
using GrcPortal.Security;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Retention;

/// <summary>Removes the evaluations of a tenant that are past their time, with what nothing else refers to.</summary>
internal sealed class RunRetention(PortalDb db, WriteGate gate, EventLog log, RetentionOptions options, TimeProvider clock)
{
    public const string Name = "retention";

    /// <summary>How many were removed; one operator is one transaction, so that nobody waits long.</summary>
    public async Task<int> RemoveAsync(CancellationToken cancellation)
    {
        if (options.Days is not { } days)
        {
            return 0;
        }

        var before = clock.GetUtcNow().AddDays(-days);
        var operators = await db.Runs.Where(one => one.EvaluatedAt < before).Select(static one => one.OperatorId).Distinct().ToListAsync(cancellation);
        var removed = 0;
        foreach (var operatorId in operators)
        {
            using (await gate.EnterAsync(cancellation))
            {
                removed += await db.InTransactionAsync(async () => (await RemoveAsync(operatorId, before, cancellation), true), cancellation);
            }
        }

        return removed;
    }

    private async Task<int> RemoveAsync(Guid operatorId, DateTimeOffset before, CancellationToken cancellation)
    {
        if (!await db.LockOperatorAsync(operatorId, cancellation))
        {
            return 0;
        }

        var newest = await db.Runs.Where(one => one.OperatorId == operatorId).OrderByDescending(static one => one.Number).Select(static one => one.Number)
            .Skip(options.KeepPerOperator - 1).FirstOrDefaultAsync(cancellation);
        var old = db.Runs.Where(one => one.OperatorId == operatorId && one.Number < newest && one.EvaluatedAt < before);
        await db.RunFiles.Where(one => old.Select(static run => run.Id).Contains(one.RunId)).ExecuteDeleteAsync(cancellation);
        await db.Jobs.Where(one => one.OperatorId == operatorId && old.Any(run => run.Id == one.RunId)).ExecuteUpdateAsync(row => row.SetProperty(static one => one.RunId, (Guid?)null), cancellation);
        var removed = await old.ExecuteDeleteAsync(cancellation);
        await db.Results.Where(one => one.OperatorId == operatorId && !db.Runs.Any(run => run.ResultId == one.Id)).ExecuteDeleteAsync(cancellation);
        if (removed > 0)
        {
            var name = await db.Operators.Where(one => one.Id == operatorId).Select(static one => one.Name).SingleAsync(cancellation);
            log.Add(EventKind.RunsRemoved, operatorId, name, FormattableString.Invariant($"{removed}"));
            await db.SaveChangesAsync(cancellation);
        }

        return removed;
    }
}
