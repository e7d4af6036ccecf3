using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ciip.Guideline.Semantics;

/// <summary>Counts what is compared, and keeps the first differences of each kind.</summary>
internal sealed class Differences
{
    private const int Kept = 3;
    private readonly Dictionary<string, (long Compared, long Differing, List<string> First)> kinds = new(StringComparer.Ordinal);

    /// <summary>What is compared at the moment.</summary>
    public (string Generator, int Seed) Subject { get; set; } = ("table", 0);

    public long Compared => kinds.Values.Sum(static kind => kind.Compared);

    public long Count => kinds.Values.Sum(static kind => kind.Differing);

    /// <summary>Counts one value of both, and notes it where they differ.</summary>
    /// <typeparam name="T">What is compared.</typeparam>
    /// <param name="kind">What it is called.</param>
    /// <param name="oracle">By the proved semantics.</param>
    /// <param name="library">By the library.</param>
    /// <param name="where">Where it is.</param>
    public void Same<T>(string kind, T oracle, T library, [InterpolatedStringHandlerArgument("", nameof(kind), nameof(oracle), nameof(library))] Where<T> where)
    {
        if (where.IsWritten && kinds[kind].First is var first && first.Count < Kept)
        {
            first.Add($"{Subject.Generator} {Subject.Seed}, {where.ToString()}: {oracle} by the semantics, {library} by the library");
        }
    }

    /// <summary>Counts one value of both.</summary>
    /// <typeparam name="T">What is compared.</typeparam>
    /// <param name="kind">What it is called.</param>
    /// <param name="oracle">By the proved semantics.</param>
    /// <param name="library">By the library.</param>
    public bool AreSame<T>(string kind, T oracle, T library)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(kinds, kind, out _);
        entry.First ??= [];
        entry.Compared++;
        var areSame = EqualityComparer<T>.Default.Equals(oracle, library);
        entry.Differing += areSame ? 0 : 1;
        return areSame;
    }

    /// <summary>Adds those of another thread.</summary>
    public void Add(Differences other)
    {
        lock (kinds)
        {
            foreach (var (name, kind) in other.kinds)
            {
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(kinds, name, out _);
                entry.First ??= [];
                entry.Compared += kind.Compared;
                entry.Differing += kind.Differing;
                entry.First.AddRange(kind.First.Take(Kept - entry.First.Count));
            }
        }
    }

    public void Show()
    {
        Console.WriteLine("\ncompared, differing:");
        foreach (var (name, kind) in kinds.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(Invariant($"  {name,-32} {kind.Compared,16:N0} {kind.Differing,8:N0}"));
            foreach (var first in kind.First)
            {
                Console.WriteLine("    " + first);
            }
        }
    }
}
