using System.Collections.Concurrent;
using System.Diagnostics;

namespace Ciip.Guideline.Differential;

/// <summary>A run of both versions over many pairs.</summary>
/// <param name="old">The version before.</param>
/// <param name="now">The version that has to write the same.</param>
/// <param name="every">Of each how many-th random pair the forms for exchange are compared, too.</param>
internal sealed class Comparison(LibraryVersion old, LibraryVersion now, int every)
{
    private const int ProgressEvery = 500;
    private readonly ConcurrentBag<(int Order, Case Case)> differing = [];
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private int done;
    private int texts;
    private int thrown;

    /// <summary>How many pairs were compared.</summary>
    public int Pairs => done;

    /// <summary>How many texts were compared.</summary>
    public int Texts => texts;

    /// <summary>How many pairs made both versions throw: they show nothing.</summary>
    public int Thrown => thrown;

    /// <summary>The pairs of which something differs, in the order of the run, whichever thread was first.</summary>
    public IReadOnlyList<Case> Differing => [.. differing.OrderBy(static one => one.Order).Select(static one => one.Case)];

    /// <summary>How many pairs a second.</summary>
    public double Rate => done / clock.Elapsed.TotalSeconds;

    /// <summary>Compares on all processors.</summary>
    public void Run(IReadOnlyList<Case> cases) =>
        // One at a time for each processor: more would only fill the memory.
        Parallel.For(0, cases.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            if (Differences(cases[i]).Count > 0)
            {
                differing.Add((i, cases[i]));
            }

            if (Interlocked.Increment(ref done) % ProgressEvery == 0)
            {
                Console.Error.WriteLine(Invariant($"{done:N0} of {cases.Count:N0} pairs, {Rate:N1} a second, {differing.Count:N0} differ"));
            }
        });

    /// <summary>What differs of one pair.</summary>
    public IReadOnlyList<Difference> Differences(Case one)
    {
        var pair = one.Make();
        var isWhole = one.Seed is not { } seed || seed % every == 0;
        var (before, after) = (old.Write(pair, isWhole), now.Write(pair, isWhole));
        Interlocked.Add(ref texts, before.Count);
        if (before[0].Name == LibraryVersion.Thrown && after[0].Name == LibraryVersion.Thrown)
        {
            Interlocked.Increment(ref thrown);
        }

        return Difference.Between(before, after);
    }
}
