using System.Collections;

namespace Ciip.Guideline.Common;

/// <summary>A list whose elements are made when they are first asked for, and kept: who asks again, on any thread, gets the same.</summary>
internal abstract class KeptList<T>(int count) : IReadOnlyList<T>
    where T : class
{
    private T?[]? kept;

    public int Count => count;

    public T this[int index]
    {
        get
        {
            // Two threads may both make one; whoever asks gets the one that was kept.
            var all = kept ?? Interlocked.CompareExchange(ref kept, new T?[count], null) ?? kept;
            return all[index] ?? Interlocked.CompareExchange(ref all[index], Make(index), null) ?? all[index]!;
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Makes one element; what is made of one position is the same whenever it is made.</summary>
    protected abstract T Make(int index);
}
