using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Ciip.Guideline.Common;

/// <summary>Makes the lists of the model: copied in, never changed, equal when their elements are.</summary>
internal static class Seq
{
    /// <summary>Null stays null: a list that is not stated is not an empty list.</summary>
    public static IReadOnlyList<T>? FromNullable<T>(IEnumerable<T>? items) => items is null ? null : From(items);

    public static IReadOnlyList<T> From<T>(IEnumerable<T> items) => items as Seq<T> ?? new Seq<T>(WithoutNull([.. items]));

    public static IReadOnlyList<T> Of<T>(params T[] items) => new Seq<T>(WithoutNull((T[])items.Clone()));

    private static T[] WithoutNull<T>(T[] items) =>
        default(T) is null && Array.IndexOf(items, default) >= 0
            ? throw new ArgumentException("An element is null.", nameof(items))
            : items;
}

/// <summary>A list with value equality. Made by <see cref="Seq"/>.</summary>
internal sealed class Seq<T>(T[] items) : IReadOnlyList<T>, IEquatable<Seq<T>>
{
    public int Count => items.Length;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    public bool Equals([NotNullWhen(true)] Seq<T>? other) => other is not null && items.SequenceEqual(other.AsArray());

    public override bool Equals(object? obj) => Equals(obj as Seq<T>);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in items)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    public override string ToString() => "[" + string.Join(", ", items) + "]";

    private T[] AsArray() => items;
}
