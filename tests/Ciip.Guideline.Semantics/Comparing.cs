using System.Diagnostics;

namespace Ciip.Guideline.Semantics;

/// <summary>A kind of random subjects: the same seed gives the same one.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Count">How many are compared.</param>
/// <param name="Start">Makes, for one thread, what compares the one of a seed.</param>
internal sealed record Generator(string Name, int Count, Func<Action<int, Differences>> Start)
{
    /// <summary>Subjects that are evaluated whole.</summary>
    public static Generator OfWhole(string name, int count, Func<int, Subject> make) => new(name, count, () =>
    {
        var checks = new Checks();
        return (seed, differences) => checks.Check(make(seed), seed, differences);
    });

    /// <summary>A few provisions each.</summary>
    public static Generator OfSmall(string name, int count, bool isHostile) => new(name, count, () =>
    {
        var check = new SmallCheck();
        return (seed, differences) => check.Check(seed, isHostile, differences);
    });
}

/// <summary>Goes through random subjects on all processors.</summary>
internal static class Comparing
{
    private const int Block = 250;

    public static void Run(Generator generator, int from, Differences all)
    {
        var clock = Stopwatch.StartNew();
        var before = (all.Compared, all.Count);
        // What an oracle has worked out belongs to one thread.
        using var checks = new ThreadLocal<Action<int, Differences>>(generator.Start);
        Parallel.For(0, (generator.Count + Block - 1) / Block, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, block =>
        {
            var differences = new Differences();
            for (var i = block * Block; i < Math.Min((block + 1) * Block, generator.Count); i++)
            {
                differences.Subject = (generator.Name, from + i);
                checks.Value!(from + i, differences);
            }

            all.Add(differences);
        });
        Console.WriteLine(Invariant(
            $"{generator.Name}: {generator.Count:N0} subjects, {all.Compared - before.Compared:N0} values compared, {all.Count - before.Count:N0} differ, {clock.Elapsed.TotalSeconds:N0} s"));
    }
}
