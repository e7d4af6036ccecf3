namespace Ciip.Guideline.Common;

/// <summary>The elements of several lists, each once. Neighbors mostly have theirs from one record or treatment around them, or have none.</summary>
/// <typeparam name="T">The elements.</typeparam>
internal struct EachOnce<T>
    where T : class
{
    // So few are looked through faster than a table is built.
    private const int Few = 4;

    private IReadOnlyList<T>? last;
    private List<T>? found;
    private HashSet<T>? known;

    public void Add(IReadOnlyList<T>? elements)
    {
        if (elements is null || ReferenceEquals(elements, last))
        {
            return;
        }

        last = elements;
        for (var i = 0; i < elements.Count; i++)
        {
            Add(elements[i]);
        }
    }

    public readonly IReadOnlyList<T> ToList() => found is null ? Seq.Of<T>() : Seq.From(found);

    private void Add(T element)
    {
        if (found is { Count: Few })
        {
            known ??= [.. found];
        }

        if (known?.Add(element) ?? found?.Contains(element) != true)
        {
            (found ??= []).Add(element);
        }
    }
}
