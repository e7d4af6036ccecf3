using GrcPortal.Data;
using GrcPortal.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace GrcPortal.Api;

/// <summary>What is known of a request under a key.</summary>
internal sealed record KnownAnswer(AnswerRow Row, bool IsSameRequest);

/// <summary>
/// Keeps answers for a day. Each step has a context of its own: that of the request belongs to its transaction. No step stops when the client goes away,
/// because that is when its answer is wanted again.
/// </summary>
internal sealed partial class AnswerStore(IServiceScopeFactory scopes, WriteGate gate, TimeProvider clock, IOptions<PortalLimits> limits, ILogger<AnswerStore> logger)
{
    private const int Swept = 100;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>The new row of the one that may go on, or what is known of an earlier one.</summary>
    public async Task<(Guid? Mine, KnownAnswer? Known)> StartAsync(string key, string sha256, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        using (await gate.EnterAsync(cancellation))
        {
            var now = clock.GetUtcNow();
            await SweepAsync(db, key, now, cancellation);
            if (await FindAsync(db, key, cancellation) is { } known)
            {
                return (null, new(known, known.RequestSha256 == sha256));
            }

            var row = new AnswerRow { Id = Guid.CreateVersion7(now), Key = key, RequestSha256 = sha256, StoredAt = now };
            db.Answers.Add(row);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return (row.Id, null);
            }
            catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
            {
                // Somebody else came first: the unique index says so. Anything else comes up again.
                db.ChangeTracker.Clear();
                if (await FindAsync(db, key, cancellation) is { } first)
                {
                    return (null, new(first, first.RequestSha256 == sha256));
                }

                throw;
            }
        }
    }

    /// <summary>Keeps the answer. Where that fails it is given all the same: what was done is done, and does no harm a second time.</summary>
    public async Task KeepAsync(Guid id, HttpResponse response, byte[] body)
    {
        var (status, type, location, tag) = (response.StatusCode, response.ContentType, response.Headers.Location.ToString(), response.Headers.ETag.ToString());
        await TryAsync(id, rows => rows.ExecuteUpdateAsync(row => row
            .SetProperty(static one => one.Status, status)
            .SetProperty(static one => one.ContentType, type)
            .SetProperty(static one => one.Location, location.Length == 0 ? null : location)
            .SetProperty(static one => one.Tag, tag.Length == 0 ? null : tag)
            .SetProperty(static one => one.Body, body)));
    }

    /// <summary>Lets the request be carried out when it comes again.</summary>
    public Task ForgetAsync(Guid id) => TryAsync(id, static rows => rows.ExecuteDeleteAsync());

    private async Task TryAsync(Guid id, Func<IQueryable<AnswerRow>, Task<int>> step)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            using (await gate.EnterAsync(CancellationToken.None))
            {
                await step(scope.ServiceProvider.GetRequiredService<PortalDb>().Answers.Where(one => one.Id == id));
            }
        }
        catch (Exception exception) when (Faults.StatusOf(exception) == StatusCodes.Status503ServiceUnavailable)
        {
            LogNotKept(id, exception);
        }
    }

    private static Task<AnswerRow?> FindAsync(PortalDb db, string key, CancellationToken cancellation) => db.Answers.AsNoTracking().SingleOrDefaultAsync(one => one.Key == key, cancellation);

    /// <summary>Answers that are too old, and requests that ended with the process they were in. Those of the key first, and some others each time.</summary>
    private async Task SweepAsync(PortalDb db, string key, DateTimeOffset now, CancellationToken cancellation)
    {
        var oldest = now - Kept;
        var givenUp = now - TimeSpan.FromSeconds(limits.Value.SecondsPerRequest * 2);
        await db.Answers.Where(one => one.Key == key && (one.StoredAt < oldest || (one.Status == null && one.StoredAt < givenUp))).ExecuteDeleteAsync(cancellation);
        await db.Answers.Where(one => one.StoredAt < oldest).OrderBy(static one => one.StoredAt).Take(Swept).ExecuteDeleteAsync(cancellation);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The answer {AnswerId} could not be kept or forgotten")]
    private partial void LogNotKept(Guid answerId, Exception exception);
}
