using GrcPortal.Data;
using GrcPortal.Web;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Evaluations;

/// <summary>Reads batches, and how far they are.</summary>
internal sealed class BatchList(PortalDb db)
{
    private const int Shown = 50;

    /// <summary>The tenant's batches, the newest first.</summary>
    public async Task<Paged<BatchStatus>> ListAsync(int? page, CancellationToken cancellation)
    {
        var batches = await PageAsync(db.Batches.AsNoTracking().OrderByDescending(static one => one.Id), page, cancellation);
        return new(await StatusesAsync(batches.Items, cancellation), batches.Page, batches.Pages, batches.Count);
    }

    /// <summary>Null where the batch is not one of the tenant's.</summary>
    public async Task<BatchStatus?> FindAsync(Guid id, CancellationToken cancellation) =>
        await db.Batches.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } batch
            ? (await StatusesAsync([batch], cancellation))[0]
            : null;

    /// <summary>Batches older than one, or the newest.</summary>
    public async Task<List<BatchStatus>> AfterAsync(Guid? after, int most, CancellationToken cancellation) =>
        await StatusesAsync(await db.Batches.AsNoTracking().Where(one => after == null || one.Id < after).OrderByDescending(static one => one.Id).Take(most).ToListAsync(cancellation), cancellation);

    /// <summary>The jobs of a batch in the order of their operators, from behind one.</summary>
    public Task<List<JobLine>> JobsAfterAsync(Guid batchId, Guid? after, int most, CancellationToken cancellation) => (
        from job in db.Jobs
        where job.BatchId == batchId && (after == null || job.OperatorId > after)
        join subject in db.Operators on job.OperatorId equals subject.Id
        orderby job.OperatorId
        select new JobLine(job.Id, job.OperatorId, subject.Name, job.State, job.RunId, job.Reason, job.ReasonInJapanese)).Take(most).ToListAsync(cancellation);

    /// <summary>The jobs of a batch by the names of their operators; null for the state is all.</summary>
    public Task<Paged<JobLine>> JobsAsync(Guid batchId, JobState? state, int? page, CancellationToken cancellation) => PageAsync(
        from job in db.Jobs
        where job.BatchId == batchId && (state == null || job.State == state)
        join subject in db.Operators on job.OperatorId equals subject.Id
        orderby subject.Name, job.Id
        select new JobLine(job.Id, job.OperatorId, subject.Name, job.State, job.RunId, job.Reason, job.ReasonInJapanese),
        page,
        cancellation);

    private async Task<List<BatchStatus>> StatusesAsync(IReadOnlyList<BatchRow> batches, CancellationToken cancellation)
    {
        var ids = batches.Select(static one => one.Id).ToArray();
        var counts = (await db.Jobs.Where(one => ids.Contains(one.BatchId)).GroupBy(static one => new { one.BatchId, one.State })
            .Select(static group => new { group.Key.BatchId, group.Key.State, Count = group.Count() }).ToListAsync(cancellation)).ToLookup(static one => one.BatchId);
        return [.. batches.Select(batch => new BatchStatus(batch, BatchProgress.Of(batch, counts[batch.Id].ToDictionary(static one => one.State, static one => one.Count))))];
    }

    private static async Task<Paged<T>> PageAsync<T>(IQueryable<T> query, int? page, CancellationToken cancellation)
    {
        var count = await query.CountAsync(cancellation);
        var (shown, pages) = Paging.Of(count, page, Shown);
        return new(await query.Skip((shown - 1) * Shown).Take(Shown).ToListAsync(cancellation), shown, pages, count);
    }
}

/// <summary>A job in a list.</summary>
internal sealed record JobLine(Guid Id, Guid OperatorId, string OperatorName, JobState State, Guid? RunId, string? Reason, string? ReasonInJapanese)
{
    public string? ReasonIn(Language language) => language == Language.Japanese ? ReasonInJapanese : Reason;
}
