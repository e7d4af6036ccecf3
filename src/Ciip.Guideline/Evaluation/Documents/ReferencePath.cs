using System.Collections;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// The documents a reference leads through, from the one that refers; walked only where somebody asks, because the ways of all
/// documents written out are the square of their number.
/// </summary>
internal sealed class ReferencePath<T>(ReferenceWalk walk, int document, Func<int, T> show) : IReadOnlyList<T>
{
    public int Count => walk.LengthFrom(document);

    public T this[int index] =>
        index < 0 || index >= Count ? throw new ArgumentOutOfRangeException(nameof(index), index, "The path is shorter.")
        : index == Count - 1 ? show(walk.EndOf(document))
        : this.Skip(index).First();

    public IEnumerator<T> GetEnumerator()
    {
        var at = document;
        for (var left = Count; left > 0; left--)
        {
            yield return show(at);
            at = walk.NextOf(at);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
