using GrcPortal.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GrcPortal.Web;

/// <summary>
/// What an orchestrator asks: `/health/live`, whether the process answers; `/health/ready`, whether it can store something. `/health` is the latter.
/// </summary>
internal static class PortalHealth
{
    private const string Ready = "ready";

    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LastCheck>();
        builder.Services.AddHealthChecks().AddCheck<StorageCheck>("storage", tags: [Ready]);
    }

    public static void Map(WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = static _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = static one => one.Tags.Contains(Ready) }).AllowAnonymous();
        app.MapHealthChecks("/health").AllowAnonymous();
    }

    /// <summary>What was found last: anybody may ask, and not every question writes.</summary>
    private sealed class LastCheck(TimeProvider clock) : IDisposable
    {
        private static readonly TimeSpan Valid = TimeSpan.FromSeconds(3);
        private readonly SemaphoreSlim one = new(1, 1);
        private long at = -1;
        private HealthCheckResult result;

        public async Task<HealthCheckResult> GetAsync(Func<Task<HealthCheckResult>> check, CancellationToken cancellation)
        {
            await one.WaitAsync(cancellation);
            try
            {
                if (at < 0 || clock.GetElapsedTime(at) > Valid)
                {
                    result = await check();
                    at = clock.GetTimestamp();
                }

                return result;
            }
            finally
            {
                one.Release();
            }
        }

        public void Dispose() => one.Dispose();
    }

    /// <summary>Whether the database takes a row: one that answers, and has no room, can store nothing.</summary>
    private sealed class StorageCheck(PortalDb db, WriteGate gate, LastCheck last, TimeProvider clock) : IHealthCheck
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => last.GetAsync(
            async () =>
            {
                using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                stop.CancelAfter(Patience);
                try
                {
                    using (await gate.EnterAsync(stop.Token))
                    {
                        await StoreAsync(stop.Token);
                    }

                    return HealthCheckResult.Healthy();
                }
                catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
                {
                    return HealthCheckResult.Unhealthy("Nothing can be stored.", exception);
                }
            },
            cancellationToken);

        private async Task StoreAsync(CancellationToken cancellation)
        {
            var now = clock.GetUtcNow();
            if (await db.Probes.Where(static one => one.Id == ProbeRow.Only).ExecuteUpdateAsync(row => row.SetProperty(static one => one.StoredAt, now), cancellation) == 0)
            {
                db.Probes.Add(new ProbeRow { Id = ProbeRow.Only, StoredAt = now });
                await db.SaveChangesAsync(cancellation);
            }
        }
    }
}
