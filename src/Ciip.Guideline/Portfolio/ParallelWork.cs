using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Ciip.Guideline.Portfolio;

/// <summary>Works on what comes in parallel, and hands the results out one by one. What is not fetched yet holds up what is taken in.</summary>
internal static class ParallelWork
{
    public static IAsyncEnumerable<TOut> Each<TIn, TOut>(
        IAsyncEnumerable<TIn> items, Func<TIn, CancellationToken, TOut> work, PortfolioOptions options, CancellationToken cancellationToken) =>
        options.InOrder
            ? InOrder(items, work, options.MaxDegreeOfParallelism, cancellationToken)
            : AsTheyCome(items, work, options.MaxDegreeOfParallelism, cancellationToken);

    [SuppressMessage("Reliability", "CA2025", Justification = "What takes in has ended before its room is gone: it is awaited last of all.")]
    public static async IAsyncEnumerable<TOut> InOrder<TIn, TOut>(
        IAsyncEnumerable<TIn> items, Func<TIn, CancellationToken, TOut> work, int atOnce, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Whoever fetches no more stops the work.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var room = new SemaphoreSlim(atOnce);
        var results = Channel.CreateUnbounded<Task<TOut>>(new() { SingleReader = true, SingleWriter = true });
        var taking = Task.Run(() => TakeAsync(items, work, results.Writer, room, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                yield return await result.ConfigureAwait(false);
                room.Release();
            }

            await taking.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Ended(taking).ConfigureAwait(false);
            while (results.Reader.TryRead(out var result))
            {
                await Ended(result).ConfigureAwait(false);
            }
        }
    }

    private static async IAsyncEnumerable<TOut> AsTheyCome<TIn, TOut>(
        IAsyncEnumerable<TIn> items, Func<TIn, CancellationToken, TOut> work, int atOnce, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = Channel.CreateBounded<TOut>(new BoundedChannelOptions(atOnce) { SingleReader = true });
        var working = Task.Run(
            async () =>
            {
                try
                {
                    await Parallel.ForEachAsync(
                        items,
                        new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = stop.Token },
                        async (item, token) => await results.Writer.WriteAsync(work(item, token), token).ConfigureAwait(false)).ConfigureAwait(false);
                }
                finally
                {
                    results.Writer.Complete();
                }
            },
            CancellationToken.None);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                yield return result;
            }

            await working.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Ended(working).ConfigureAwait(false);
        }
    }

    private static async Task TakeAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> items, Func<TIn, CancellationToken, TOut> work, ChannelWriter<Task<TOut>> results, SemaphoreSlim room, CancellationToken cancellationToken)
    {
        try
        {
            await room.WaitAsync(cancellationToken).ConfigureAwait(false);
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await results.WriteAsync(Task.Run(() => work(item, cancellationToken), CancellationToken.None), CancellationToken.None).ConfigureAwait(false);
                await room.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            results.Complete();
        }
    }

    /// <summary>Waits until it has ended, however: why was said already, or nobody asks any more.</summary>
    private static Task Ended(Task task) => task.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
}
