using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// Treatments by id: copied in, in text order whatever order they came in, equal when their entries are.
/// </summary>
internal sealed class TreatmentMap : IReadOnlyDictionary<GuidelineId, Treatment>, IEquatable<TreatmentMap>
{
    private readonly KeyValuePair<GuidelineId, Treatment>[] entries;
    private readonly Dictionary<GuidelineId, Treatment> byId;

    private TreatmentMap(IEnumerable<KeyValuePair<GuidelineId, Treatment>> items)
    {
        entries = [.. items.OrderBy(static entry => entry.Key.Order)];
        byId = new Dictionary<GuidelineId, Treatment>(entries.Length);
        foreach (var entry in entries)
        {
            byId.Add(entry.Key, Require.NotNull(entry.Value, nameof(items)));
        }
    }

    public IEnumerable<GuidelineId> Keys => entries.Select(static entry => entry.Key);

    public IEnumerable<Treatment> Values => entries.Select(static entry => entry.Value);

    public int Count => entries.Length;

    public Treatment this[GuidelineId key] => byId[key];

    [return: NotNullIfNotNull(nameof(items))]
    public static TreatmentMap? Of(IEnumerable<KeyValuePair<GuidelineId, Treatment>>? items) =>
        items is null ? null : items as TreatmentMap ?? new TreatmentMap(items);

    public bool ContainsKey(GuidelineId key) => byId.ContainsKey(key);

#pragma warning disable CS8767 // netstandard2.0 does not annotate the interface.
    public bool TryGetValue(GuidelineId key, [MaybeNullWhen(false)] out Treatment value) => byId.TryGetValue(key, out value);
#pragma warning restore CS8767

    public IEnumerator<KeyValuePair<GuidelineId, Treatment>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<GuidelineId, Treatment>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();

    public bool Equals(TreatmentMap? other) => other is not null && entries.SequenceEqual(other.entries);

    public override bool Equals(object? obj) => Equals(obj as TreatmentMap);

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

/// <summary>Lets code that only reads treatments not care whether any are stated.</summary>
internal static class TreatmentMapExtensions
{
    public static IEnumerable<KeyValuePair<GuidelineId, Treatment>> OrEmpty(this IReadOnlyDictionary<GuidelineId, Treatment>? treatments) =>
        treatments ?? Enumerable.Empty<KeyValuePair<GuidelineId, Treatment>>();
}
