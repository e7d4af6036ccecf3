using System.Buffers;

namespace Ciip.Guideline.Common;

/// <summary>An array that grows, lent by the pool: what is written costs itself, and not what it grew through.</summary>
/// <typeparam name="T">Its elements. What is given back is cleared, so that nobody holds on to what they refer to.</typeparam>
internal sealed class LentArray<T>(int atFirst)
    where T : struct
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
            GiveBack();
            elements = larger;
        }
    }

    public T[] ToArray() => elements.AsSpan(0, Count).ToArray();

    /// <summary>Gives the array back; what was written is gone.</summary>
    public void Return()
    {
        GiveBack();
        elements = [];
        Count = 0;
    }

    private void GiveBack()
    {
        Array.Clear(elements, 0, Count);
        ArrayPool<T>.Shared.Return(elements);
    }
}
