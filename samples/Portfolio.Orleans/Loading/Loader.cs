using Ciip.Guideline.Formats;
using Orleans.Concurrency;
using Polly;
using Polly.Retry;
using PortfolioOrleans.Grains;

namespace PortfolioOrleans.Loading;

/// <summary>Hands the lines of a file to the grains of their operators, and asks for the roll-up. Every call may be made again, and is, while silos or the database are away.</summary>
/// <param name="grains">The grains.</param>
/// <param name="refused">Is told each line that is not counted, in the order of the file.</param>
internal sealed class Loader(IGrainFactory grains, Action<RefusedSubject> refused)
{
    /// <summary>How many operators are being loaded at the same time.</summary>
    private const int AtOnce = 32;

    /// <summary>Waits up to ten seconds between two attempts, for some three minutes: as long as it takes to notice that a silo is gone, or to start a database.</summary>
    private static readonly ResiliencePipeline Patience = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(static exception => exception is not OperationCanceledException),
            MaxRetryAttempts = 24,
            Delay = TimeSpan.FromMilliseconds(200),
            MaxDelay = TimeSpan.FromSeconds(10),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .Build();

    /// <summary>Loads a file.</summary>
    /// <param name="lines">The file.</param>
    /// <param name="source">What it is called: a file of the same name takes its place.</param>
    /// <param name="asOf">The date that everything about time is judged at; null where none is given.</param>
    /// <param name="loaded">Is told how many subjects are loaded, after each.</param>
    /// <param name="cancellationToken">Stops it between two subjects.</param>
    public async Task<LoadCounts> LoadAsync(Stream lines, string source, string? asOf, Action<int>? loaded, CancellationToken cancellationToken)
    {
        var (count, evaluated, unreadable, duplicates) = (0, 0, 0, 0);
        var subjects = SubjectLines.ReadAsync(lines, source: source, refused: Refuse, cancellationToken: cancellationToken);
        await Parallel.ForEachAsync(subjects, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (subject, token) =>
        {
            var line = new Immutable<byte[]>(SubjectLines.ToUtf8Bytes(subject.Subject));
            var key = OperatorKey.Of(subject, source);
            if (await Patience.ExecuteAsync(async _ => await grains.GetGrain<IOperatorGrain>(key).LoadAsync(line, asOf), token))
            {
                Interlocked.Increment(ref evaluated);
            }

            var now = Interlocked.Increment(ref count);
            loaded?.Invoke(now);
        });
        await Patience.ExecuteAsync(async _ => await grains.GetGrain<IPortfolioGrain>(Keys.Portfolio).SetUnreadableAsync(source, unreadable), cancellationToken);
        return new(count, evaluated, unreadable, duplicates);

        void Refuse(RefusedSubject subject)
        {
            if (subject.Diagnostics[0].Code == GuidelineDiagnosticCodes.DuplicateOperator)
            {
                duplicates++;
            }
            else
            {
                unreadable++;
            }

            refused(subject);
        }
    }

    /// <summary>Has itself rolled up every night from now on.</summary>
    /// <param name="asOf">The date that everything about time is judged at; null where none is given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task StartNightlyAsync(string? asOf, CancellationToken cancellationToken) =>
        await Patience.ExecuteAsync(async _ => await grains.GetGrain<INightlyGrain>(Keys.Portfolio).StartAsync(asOf), cancellationToken);

    /// <summary>Asks for the roll-up.</summary>
    /// <param name="asOf">The date that everything about time is judged at; null where none is given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The summary as JSON.</returns>
    public async Task<byte[]> RollUpAsync(string? asOf, CancellationToken cancellationToken)
    {
        var fold = await Patience.ExecuteAsync(async _ => await grains.GetGrain<IRollUpGrain>(Keys.Portfolio).RollUpAsync(asOf), cancellationToken);
        return Packed.Open(fold.Summary);
    }
}
