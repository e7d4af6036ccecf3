using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Runs;
using GrcPortal.Security;
using GrcPortal.Web;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Evaluations;

/// <summary>Takes in requests to evaluate in the background, and calls them off.</summary>
internal sealed partial class BatchStore(PortalDb db, WriteGate gate, EventLog log, CurrentUser user, WorkerNode node, TimeProvider clock, ILogger<BatchStore> logger)
{
    /// <summary>How many jobs one statement adds: with thousands of operators none gets longer than the databases take.</summary>
    private const int AtATime = 500;

    /// <summary>The operators that have something to evaluate.</summary>
    public IQueryable<OperatorRow> Ready => db.Operators.Where(static one => one.Files.Any(static file => file.IsInUse));

    /// <summary>The batch, or why there is none; null where the operator is not one of the tenant's.</summary>
    public async Task<BatchAnswer?> RequestAsync(BatchRequest request, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        // Today is settled here: of a batch that runs past midnight all operators are judged by one date.
        if (!RunStore.TryReadDate(request.AsOf, now, out var asOf))
        {
            return new(null, FileTexts.BadDate.With(request.AsOf!));
        }

        using (await gate.EnterAsync(cancellation))
        {
            var answer = await db.InTransactionAsync(() => AddAsync(request, asOf, now, cancellation), cancellation);
            if (answer?.Batch is { } batch)
            {
                LogRequested(batch.Id, batch.Total);
                node.Wake();
            }

            return answer;
        }
    }

    /// <summary>Calls off what nobody has begun; what is being evaluated is brought to its end. False where the batch is not one of the tenant's.</summary>
    public async Task<bool> CancelAsync(Guid id, CancellationToken cancellation)
    {
        using (await gate.EnterAsync(cancellation))
        {
            return await db.InTransactionAsync(() => CancelInTransactionAsync(id, cancellation), cancellation);
        }
    }

    private async Task<(BatchAnswer? Answer, bool Commit)> AddAsync(BatchRequest request, PartialDate asOf, DateTimeOffset now, CancellationToken cancellation)
    {
        var asked = request.OperatorId is { } one ? db.Operators.Where(row => row.Id == one) : Ready;
        var operators = await asked.OrderBy(static row => row.Id).Select(static row => row.Id).ToListAsync(cancellation);
        if (operators.Count == 0)
        {
            return (request.OperatorId is null ? new(null, EvaluationTexts.NothingReady) : null, false);
        }

        var batch = new BatchRow
        {
            Id = Guid.CreateVersion7(now),
            AsOf = asOf.ToString(),
            Inventory = request.Inventory,
            InternalRulesInventory = request.InternalRulesInventory,
            RequestedAt = now,
            RequestedBy = user.Name,
            Total = operators.Count,
        };
        db.Batches.Add(batch);
        log.Add(EventKind.BatchRequested, request.OperatorId, batch.AsOf!, FormattableString.Invariant($"{batch.Total}"));
        foreach (var some in operators.Chunk(AtATime))
        {
            db.Jobs.AddRange(some.Select(id => new JobRow { Id = Guid.CreateVersion7(now), BatchId = batch.Id, OperatorId = id, State = JobState.Waiting, TakenUntil = now }));
            await db.SaveChangesAsync(cancellation);
            // What is stored is not looked through again with each statement.
            db.ChangeTracker.Clear();
        }

        return (new(batch, null), true);
    }

    private async Task<(bool IsKnown, bool Commit)> CancelInTransactionAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Batches.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } batch)
        {
            return (false, false);
        }

        var now = clock.GetUtcNow();
        // One statement finds out whether there is anything to call off and whether somebody did so before: of two that do it at once, one does.
        if (await db.Batches.Where(one => one.Id == id && one.CanceledAt == null && one.Jobs.Any(static job => job.State == JobState.Waiting || job.State == JobState.Taken))
            .ExecuteUpdateAsync(row => row.SetProperty(static one => one.CanceledAt, now), cancellation) == 0)
        {
            return (true, false);
        }

        var canceled = await db.Jobs.Where(one => one.BatchId == id && one.State == JobState.Waiting)
            .ExecuteUpdateAsync(static row => row.SetProperty(static one => one.State, JobState.Canceled).SetProperty(static one => one.TakenUntil, (DateTimeOffset?)null), cancellation);
        log.Add(EventKind.BatchCanceled, operatorId: null, batch.AsOf ?? string.Empty, FormattableString.Invariant($"{canceled}"));
        await db.SaveChangesAsync(cancellation);
        LogCanceled(id, canceled);
        return (true, true);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Batch {BatchId} is to evaluate {Total} operators")]
    private partial void LogRequested(Guid batchId, int total);

    [LoggerMessage(Level = LogLevel.Information, Message = "Batch {BatchId} is called off, with {Jobs} jobs that waited")]
    private partial void LogCanceled(Guid batchId, int jobs);
}

/// <summary>What came of a request: a batch, or why there is none.</summary>
internal sealed record BatchAnswer(BatchRow? Batch, LocalizedText? Reason);
