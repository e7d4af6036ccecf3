using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>
/// What is said of ids of the catalog: copied in, in text order whatever order it came in, equal when the entries are.
/// </summary>
/// <typeparam name="T">What is said of each.</typeparam>
internal sealed class GuidelineIdMap<T> : IReadOnlyDictionary<GuidelineId, T>, IEquatable<GuidelineIdMap<T>>
    where T : class
{
    private readonly KeyValuePair<GuidelineId, T>[] entries;

    public GuidelineIdMap(IEnumerable<KeyValuePair<GuidelineId, T>> items)
    {
        entries = [.. items];
        foreach (var entry in entries)
        {
            _ = Require.NotNull(entry.Value, nameof(items));
        }

        Sort(entries);
    }

    public IEnumerable<GuidelineId> Keys => entries.Select(static entry => entry.Key);

    public IEnumerable<T> Values => entries.Select(static entry => entry.Value);

    public int Count => entries.Length;

    public T this[GuidelineId key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"Nothing is said of '{key}'.");

    public bool ContainsKey(GuidelineId key) => TryGetValue(key, out _);

#pragma warning disable CS8767 // netstandard2.0 does not annotate the interface.
    public bool TryGetValue(GuidelineId key, [MaybeNullWhen(false)] out T value)
    {
        var order = Require.NotNull(key).Order;
        var (from, to) = (0, entries.Length - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var found = entries[middle].Key.Order;
            if (found == order)
            {
                value = entries[middle].Value;
                return true;
            }

            (from, to) = found < order ? (middle + 1, to) : (from, middle - 1);
        }

        value = null;
        return false;
    }
#pragma warning restore CS8767

    public IEnumerator<KeyValuePair<GuidelineId, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<GuidelineId, T>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();

    public bool Equals(GuidelineIdMap<T>? other) => other is not null && entries.SequenceEqual(other.entries);

    public override bool Equals(object? obj) => Equals(obj as GuidelineIdMap<T>);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var entry in entries)
        {
            hash = unchecked((hash * 31) + entry.Key.GetHashCode());
            hash = unchecked((hash * 31) + entry.Value.GetHashCode());
        }

        return hash;
    }

    /// <summary>By insertion: a file nearly always has them in text order, and no map has more entries than the catalog has ids.</summary>
    private static void Sort(KeyValuePair<GuidelineId, T>[] entries)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            var entry = entries[i];
            var at = i;
            while (at > 0 && entries[at - 1].Key.Order >= entry.Key.Order)
            {
                if (entries[at - 1].Key == entry.Key)
                {
                    throw new ArgumentException($"'{entry.Key}' is there twice.", nameof(entries));
                }

                entries[at] = entries[at - 1];
                at--;
            }

            entries[at] = entry;
        }
    }
}

/// <summary>Makes maps, and lets code that only reads them not care whether anything is stated.</summary>
internal static class GuidelineIdMap
{
    [return: NotNullIfNotNull(nameof(items))]
    public static GuidelineIdMap<T>? FromNullable<T>(IEnumerable<KeyValuePair<GuidelineId, T>>? items)
        where T : class =>
        items is null ? null : items as GuidelineIdMap<T> ?? new GuidelineIdMap<T>(items);

    /// <summary>A copy that has one entry more, or another one of the id.</summary>
    public static GuidelineIdMap<T> With<T>(IReadOnlyDictionary<GuidelineId, T>? map, GuidelineId on, T value)
        where T : class =>
        new(map.OrEmpty().Where(entry => entry.Key != on).Append(new(on, value)));

    /// <summary>A copy to write into.</summary>
    public static Dictionary<GuidelineId, T> Copy<T>(this IReadOnlyDictionary<GuidelineId, T>? map) => map.OrEmpty().ToDictionary(static entry => entry.Key, static entry => entry.Value);

    public static IEnumerable<KeyValuePair<GuidelineId, T>> OrEmpty<T>(this IReadOnlyDictionary<GuidelineId, T>? map) =>
        map ?? Enumerable.Empty<KeyValuePair<GuidelineId, T>>();
}
