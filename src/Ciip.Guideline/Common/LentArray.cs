using System.Buffers;

namespace Ciip.Guideline.Common;

/// <summary>An array that grows, lent by the pool: what is written costs itself, and not what it grew through.</summary>
/// <typeparam name="T">Its elements, which hold no references: what is given back is not cleared.</typeparam>
internal sealed class LentArray<T>(int atFirst)
    where T : unmanaged
{
    private T[] elements = ArrayPool<T>.Shared.Rent(atFirst);

    /// <summary>The array as it is now; longer than what is written. Another one after the next growth.</summary>
    public T[] Elements => elements;

    /// <summary>How many elements are written.</summary>
    public int Count { get; set; }

    public void Add(T element)
    {
        MakeRoom(1);
        elements[Count++] = element;
    }

    /// <summary>Makes the array long enough for so many more.</summary>
    public void MakeRoom(int more)
    {
        if (Count + more > elements.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(Math.Max(elements.Length * 2, Count + more));
            Array.Copy(elements, larger, Count);
            ArrayPool<T>.Shared.Return(elements);
            elements = larger;
        }
    }

    public T[] ToArray() => elements.AsSpan(0, Count).ToArray();

    /// <summary>Gives the array back; what was written is gone.</summary>
    public void Return()
    {
        ArrayPool<T>.Shared.Return(elements);
        elements = [];
        Count = 0;
    }
}
