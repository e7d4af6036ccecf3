using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GrcPortal.Web;
using Microsoft.Extensions.Options;

namespace GrcPortal.Evaluations;

/// <summary>
/// Evaluates in the background what the queue holds, so many jobs at once. A job is taken when somebody is free to begin it, so that a node that stops has none to give back.
/// </summary>
internal sealed partial class EvaluationWorker(IServiceScopeFactory scopes, JobRunner runner, WorkerNode node, IOptions<WorkerOptions> options, TimeProvider clock, ILogger<EvaluationWorker> logger)
    : BackgroundService
{
    /// <summary>How often a lease is renewed before it would end.</summary>
    private const int Renewals = 3;

    private readonly ConcurrentDictionary<JobClaim, bool> begun = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        LogStarted(node.Name, options.Value.AtOnce);
        using var ended = new CancellationTokenSource();
        var renewal = RenewAsync(ended.Token);
        // The claims end when the portal stops, and what was begun is waited for.
        await Parallel.ForEachAsync(ClaimsAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = options.Value.AtOnce }, async (claim, _) =>
        {
            begun.TryAdd(claim, true);
            await runner.RunAsync(claim);
            begun.TryRemove(claim, out var _);
        });
        await ended.CancelAsync();
        await renewal;
    }

    private async IAsyncEnumerable<JobClaim> ClaimsAsync([EnumeratorCancellation] CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (await TryAsync(queue => queue.ClaimAsync(stopping), stopping) is { } claim)
            {
                yield return claim;
            }
            else
            {
                await node.WaitAsync(options.Value.BetweenLooks, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Says that the jobs are still at work, for as long as one is, and how many wait.</summary>
    private async Task RenewAsync(CancellationToken ended)
    {
        using var timer = new PeriodicTimer(options.Value.Lease / Renewals, clock);
        do
        {
            await TryAsync(
                async queue =>
                {
                    await queue.RenewAsync(begun.Keys, ended);
                    Telemetry.JobsWait(await queue.CountWaitingAsync(ended));
                    return true;
                },
                ended);
        }
        while (await NextAsync(timer, ended));
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken ended)
    {
        try
        {
            return await timer.WaitForNextTickAsync(ended);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Asks the queue something; where the database does not answer that is said, and asked again later.</summary>
    private async Task<T?> TryAsync<T>(Func<JobQueue, Task<T>> ask, CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await ask(scope.ServiceProvider.GetRequiredService<JobQueue>());
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            if (!stopping.IsCancellationRequested)
            {
                LogNoAnswer(exception.GetType().FullName);
            }

            return default;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Node {Node} evaluates {AtOnce} at once")]
    private partial void LogStarted(string node, int atOnce);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The queue does not answer, and is asked again: {Kind}")]
    private partial void LogNoAnswer(string? kind);
}
