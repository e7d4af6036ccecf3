using System.Collections.Concurrent;
using System.Globalization;

namespace Ciip.Guideline.GrcPortal.Load;

/// <summary>How long answers took, by what was asked for.</summary>
internal sealed class Timings
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<(double Milliseconds, int Bytes)>> kinds = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> order = new();

    public void Add(string what, TimeSpan took, int bytes) => kinds.GetOrAdd(what, one =>
    {
        order.Enqueue(one);
        return [];
    }).Add((took.TotalMilliseconds, bytes));

    public async Task WriteAsync(TextWriter writer)
    {
        await writer.WriteLineAsync("| | requests | p50 | p95 | p99 | max | kB |\n|---|---|---|---|---|---|---|");
        foreach (var what in order.Distinct(StringComparer.Ordinal))
        {
            var sorted = kinds[what].Select(static one => one.Milliseconds).Order().ToArray();
            await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"| {what} | {sorted.Length:N0} | {At(sorted, 0.5)} | {At(sorted, 0.95)} | {At(sorted, 0.99)} | {At(sorted, 1)} | {kinds[what].Average(static one => one.Bytes) / 1024:N0} |"));
        }
    }

    private static string At(double[] sorted, double part) =>
        sorted[Math.Max(0, (int)Math.Ceiling(part * sorted.Length) - 1)].ToString("N0", CultureInfo.InvariantCulture) + " ms";
}
