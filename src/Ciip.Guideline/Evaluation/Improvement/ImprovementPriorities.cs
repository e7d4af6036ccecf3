using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Ciip.Guideline.Evaluation;

/// <summary>Priorities of items: copied in, in the Guideline's order whatever order they came in, equal when the entries are.</summary>
internal sealed class ImprovementPriorities : IReadOnlyDictionary<GuidelineItem, int>, IEquatable<ImprovementPriorities>
{
    private readonly SortedDictionary<GuidelineItem, int> byItem = [];

    private ImprovementPriorities(IEnumerable<KeyValuePair<GuidelineItem, int>> items, string name)
    {
        foreach (var entry in items)
        {
            byItem[ImprovementPrecedence.Item(entry.Key, name)] = entry.Value;
        }
    }

    public IEnumerable<GuidelineItem> Keys => byItem.Keys;

    public IEnumerable<int> Values => byItem.Values;

    public int Count => byItem.Count;

    public int this[GuidelineItem key] => byItem[key];

    [return: NotNullIfNotNull(nameof(items))]
    public static ImprovementPriorities? FromNullable(IReadOnlyDictionary<GuidelineItem, int>? items, string name) =>
        items is null ? null : items as ImprovementPriorities ?? new ImprovementPriorities(items, name);

    public bool ContainsKey(GuidelineItem key) => byItem.ContainsKey(key);

    public bool TryGetValue(GuidelineItem key, out int value) => byItem.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<GuidelineItem, int>> GetEnumerator() => byItem.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => byItem.GetEnumerator();

    public bool Equals(ImprovementPriorities? other) => other is not null && byItem.SequenceEqual(other.byItem);

    public override bool Equals(object? obj) => Equals(obj as ImprovementPriorities);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var entry in byItem)
        {
            hash = unchecked((hash * 31) + entry.Key.GetHashCode());
            hash = unchecked((hash * 31) + entry.Value);
        }

        return hash;
    }

    public override string ToString() => "[" + string.Join(", ", byItem.Select(static entry => $"{entry.Key}: {entry.Value}")) + "]";
}
