using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>How many there are of each of a few kinds: in the order of the kinds whatever order they came in, equal when the numbers are.</summary>
/// <typeparam name="TKey">The kind: an enum or a term.</typeparam>
internal sealed class CountMap<TKey> : IReadOnlyDictionary<TKey, int>, IEquatable<CountMap<TKey>>
    where TKey : notnull
{
    private readonly KeyValuePair<TKey, int>[] entries;

    public CountMap(IEnumerable<KeyValuePair<TKey, int>> counts)
    {
        entries = [.. counts];
        foreach (var entry in entries)
        {
            if (entry.Value < 0)
            {
                throw new ArgumentException($"There cannot be {entry.Value} of '{entry.Key}'.", nameof(counts));
            }
        }

        Array.Sort(entries, static (one, other) => Comparer<TKey>.Default.Compare(one.Key, other.Key));
        for (var i = 1; i < entries.Length; i++)
        {
            if (entries[i].Key.Equals(entries[i - 1].Key))
            {
                throw new ArgumentException($"'{entries[i].Key}' is there twice.", nameof(counts));
            }
        }
    }

    public IEnumerable<TKey> Keys => entries.Select(static entry => entry.Key);

    public IEnumerable<int> Values => entries.Select(static entry => entry.Value);

    public int Count => entries.Length;

    /// <summary>The numbers, to go through without an enumerator: a merge goes through some thousand maps for each summary.</summary>
    public ReadOnlySpan<KeyValuePair<TKey, int>> Entries => entries;

    public int this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is none of '{key}'.");

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    public bool TryGetValue(TKey key, out int value)
    {
        foreach (var entry in entries)
        {
            if (EqualityComparer<TKey>.Default.Equals(entry.Key, key))
            {
                value = entry.Value;
                return true;
            }
        }

        value = 0;
        return false;
    }

    public IEnumerator<KeyValuePair<TKey, int>> GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, int>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();

    public bool Equals([NotNullWhen(true)] CountMap<TKey>? other) => other is not null && entries.SequenceEqual(other.entries);

    public override bool Equals(object? obj) => Equals(obj as CountMap<TKey>);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var entry in entries)
        {
            hash = unchecked((((hash * 31) + entry.Key.GetHashCode()) * 31) + entry.Value);
        }

        return hash;
    }
}

/// <summary>Makes such maps, and asks them.</summary>
internal static class CountMap
{
    public static IReadOnlyDictionary<TKey, int> From<TKey>(IEnumerable<KeyValuePair<TKey, int>> counts)
        where TKey : notnull =>
        counts as CountMap<TKey> ?? new CountMap<TKey>(Require.NotNull(counts));

    public static IReadOnlyDictionary<TKey, int>? FromNullable<TKey>(IEnumerable<KeyValuePair<TKey, int>>? counts)
        where TKey : notnull =>
        counts is null ? null : From(counts);

    /// <summary>Null where there is none at all.</summary>
    public static IReadOnlyDictionary<TKey, int>? Some<TKey>(IEnumerable<KeyValuePair<TKey, int>> counts)
        where TKey : notnull =>
        From(counts.Where(static entry => entry.Value > 0)) is { Count: > 0 } some ? some : null;

    /// <summary>The numbers of a map that <see cref="From"/> made; none where it is null.</summary>
    public static ReadOnlySpan<KeyValuePair<TKey, int>> EntriesOf<TKey>(IReadOnlyDictionary<TKey, int>? counts)
        where TKey : notnull =>
        counts is null ? default : ((CountMap<TKey>)counts).Entries;

    /// <summary>How many there are of a kind; 0 where it is not there.</summary>
    public static int Of<TKey>(this IReadOnlyDictionary<TKey, int>? counts, TKey key) => counts is not null && counts.TryGetValue(key, out var count) ? count : 0;
}
