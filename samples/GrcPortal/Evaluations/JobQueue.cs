using System.Linq.Expressions;
using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Runs;
using GrcPortal.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace GrcPortal.Evaluations;

/// <summary>
/// The table of jobs as a queue that nodes share, for all tenants. Each statement changes the row of one job, and only as long as the row is as it was read: of two nodes that
/// want it one gets it, and as nobody holds a row while waiting for another, nobody waits for ever.
/// </summary>
internal sealed class JobQueue(PortalDb db, WriteGate gate, WorkerNode node, IOptions<WorkerOptions> options, TimeProvider clock)
{
    /// <summary>How many rows are read to get one: some are taken by other nodes meanwhile.</summary>
    private const int Candidates = 8;

    private IQueryable<JobRow> Jobs => db.Jobs.IgnoreQueryFilters();

    /// <summary>Takes a job; null where there is none.</summary>
    public async Task<JobClaim?> ClaimAsync(CancellationToken cancellation)
    {
        while (true)
        {
            // Two questions, because each is answered by the start of the index, however many rows there are: what a node left that is gone, and what waits longest.
            var now = clock.GetUtcNow();
            var candidates = await FreeAsync(JobState.Taken, now, cancellation);
            candidates.AddRange(await FreeAsync(JobState.Waiting, now, cancellation));
            if (candidates.Count == 0)
            {
                return null;
            }

            foreach (var one in candidates)
            {
                if (await TryTakeAsync(one, now, cancellation))
                {
                    return new(one.Id, one.BatchId, one.OperatorId, one.Tenant, one.RequestedBy, one.Attempts + 1, one.Request);
                }
            }
        }
    }

    /// <summary>Notes down the run of a job, in the transaction that stores the run. False where the job is this node's no more: then there must be no run either.</summary>
    public async Task<bool> FinishAsync(JobClaim claim, Guid runId, CancellationToken cancellation) => await Mine(claim).ExecuteUpdateAsync(
        row => row.SetProperty(static one => one.State, JobState.Done).SetProperty(static one => one.RunId, runId).SetProperty(static one => one.TakenUntil, (DateTimeOffset?)null), cancellation) == 1;

    /// <summary>Notes down why there is no run.</summary>
    public async Task RefuseAsync(JobClaim claim, LocalizedText reason, CancellationToken cancellation)
    {
        using (await gate.EnterAsync(cancellation))
        {
            await RefuseAsync(Mine(claim), reason, cancellation);
        }
    }

    /// <summary>Puts a job that failed back, to be taken again after a pause.</summary>
    public async Task GiveBackAsync(JobClaim claim, TimeSpan pause, CancellationToken cancellation)
    {
        var until = clock.GetUtcNow() + pause;
        using (await gate.EnterAsync(cancellation))
        {
            await Mine(claim).ExecuteUpdateAsync(row => row.SetProperty(static one => one.State, JobState.Waiting).SetProperty(static one => one.TakenUntil, until), cancellation);
        }
    }

    /// <summary>Says that this node is still at its jobs.</summary>
    public async Task RenewAsync(IEnumerable<JobClaim> claims, CancellationToken cancellation)
    {
        foreach (var claim in claims)
        {
            var until = clock.GetUtcNow() + options.Value.Lease;
            using (await gate.EnterAsync(cancellation))
            {
                await Mine(claim).ExecuteUpdateAsync(row => row.SetProperty(static one => one.TakenUntil, until), cancellation);
            }
        }
    }

    public Task<int> CountWaitingAsync(CancellationToken cancellation) => Jobs.CountAsync(static one => one.State == JobState.Waiting, cancellation);

    private IQueryable<JobRow> Mine(JobClaim claim) =>
        Jobs.Where(one => one.Id == claim.JobId && one.State == JobState.Taken && one.Node == node.Name && one.Attempts == claim.Attempt);

    private static Expression<Func<JobRow, bool>> IsFree(JobState state, DateTimeOffset now) => one => one.State == state && one.TakenUntil <= now;

    private Task<List<Candidate>> FreeAsync(JobState state, DateTimeOffset now, CancellationToken cancellation) => Jobs.Where(IsFree(state, now)).OrderBy(static one => one.TakenUntil).Take(Candidates)
        .Select(static one => new Candidate(
            one.Id, one.BatchId, one.OperatorId, one.Tenant, one.Batch!.RequestedBy, one.State, one.Attempts, one.Batch.CanceledAt != null,
            new RunRequest { AsOf = one.Batch.AsOf, Inventory = one.Batch.Inventory, InternalRulesInventory = one.Batch.InternalRulesInventory }))
        .ToListAsync(cancellation);

    private async Task<bool> TryTakeAsync(Candidate candidate, DateTimeOffset now, CancellationToken cancellation)
    {
        var row = Jobs.Where(IsFree(candidate.State, now)).Where(one => one.Id == candidate.Id && one.Attempts == candidate.Attempts);
        using (await gate.EnterAsync(cancellation))
        {
            if (candidate.IsCanceled)
            {
                await row.ExecuteUpdateAsync(static of => of.SetProperty(static one => one.State, JobState.Canceled).SetProperty(static one => one.TakenUntil, (DateTimeOffset?)null), cancellation);
                return false;
            }

            if (candidate.Attempts >= options.Value.Attempts)
            {
                await RefuseAsync(row, EvaluationTexts.GivenUp.With(candidate.Id.ToString()), cancellation);
                return false;
            }

            var until = now + options.Value.Lease;
            return await row.ExecuteUpdateAsync(
                of => of.SetProperty(static one => one.State, JobState.Taken).SetProperty(static one => one.Node, node.Name).SetProperty(static one => one.TakenUntil, until)
                    .SetProperty(static one => one.Attempts, candidate.Attempts + 1),
                cancellation) == 1;
        }
    }

    private static Task<int> RefuseAsync(IQueryable<JobRow> row, LocalizedText reason, CancellationToken cancellation)
    {
        var english = Limits.Cut(reason.English, Limits.Note);
        var japanese = Limits.Cut(reason.Japanese, Limits.Note);
        return row.ExecuteUpdateAsync(
            of => of.SetProperty(static one => one.State, JobState.Refused).SetProperty(static one => one.TakenUntil, (DateTimeOffset?)null)
                .SetProperty(static one => one.Reason, english).SetProperty(static one => one.ReasonInJapanese, japanese),
            cancellation);
    }

    /// <summary>A row that nobody is at, as it was read.</summary>
    private sealed record Candidate(Guid Id, Guid BatchId, Guid OperatorId, string Tenant, string RequestedBy, JobState State, int Attempts, bool IsCanceled, RunRequest Request);
}
