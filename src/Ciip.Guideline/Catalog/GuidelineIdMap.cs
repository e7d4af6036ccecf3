using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// What is said of ids of the catalog: copied in, in text order whatever order it came in, equal when the entries are.
/// </summary>
/// <typeparam name="T">What is said of each.</typeparam>
internal sealed class GuidelineIdMap<T> : IReadOnlyDictionary<GuidelineId, T>, IEquatable<GuidelineIdMap<T>>
    where T : class
{
    private readonly KeyValuePair<GuidelineId, T>[] entries;
    private readonly Dictionary<GuidelineId, T> byId;

    public GuidelineIdMap(IEnumerable<KeyValuePair<GuidelineId, T>> items)
    {
        entries = [.. items.OrderBy(static entry => entry.Key.Order)];
        byId = new Dictionary<GuidelineId, T>(entries.Length);
        foreach (var entry in entries)
        {
            byId.Add(entry.Key, Require.NotNull(entry.Value, nameof(items)));
        }
    }

    public IEnumerable<GuidelineId> Keys => entries.Select(static entry => entry.Key);

    public IEnumerable<T> Values => entries.Select(static entry => entry.Value);

    public int Count => entries.Length;

    public T this[GuidelineId key] => byId[key];

    public bool ContainsKey(GuidelineId key) => byId.ContainsKey(key);

#pragma warning disable CS8767 // netstandard2.0 does not annotate the interface.
    public bool TryGetValue(GuidelineId key, [MaybeNullWhen(false)] out T value) => byId.TryGetValue(key, out value);
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
}

/// <summary>Makes maps, and lets code that only reads them not care whether anything is stated.</summary>
internal static class GuidelineIdMap
{
    [return: NotNullIfNotNull(nameof(items))]
    public static GuidelineIdMap<T>? FromNullable<T>(IEnumerable<KeyValuePair<GuidelineId, T>>? items)
        where T : class =>
        items is null ? null : items as GuidelineIdMap<T> ?? new GuidelineIdMap<T>(items);

    public static IEnumerable<KeyValuePair<GuidelineId, T>> OrEmpty<T>(this IReadOnlyDictionary<GuidelineId, T>? map) =>
        map ?? Enumerable.Empty<KeyValuePair<GuidelineId, T>>();
}
