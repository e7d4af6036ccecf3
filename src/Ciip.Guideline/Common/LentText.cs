using System.Buffers;

namespace Ciip.Guideline.Common;

/// <summary>Text that grows in an array lent by the pool: a page of a megabyte costs itself, and not what it grew through.</summary>
internal sealed class LentText
{
    private const int Start = 16 * 1024;

    private char[] buffer = ArrayPool<char>.Shared.Rent(Start);
    private int length;

    public LentText Append(char character)
    {
        MakeRoom(1);
        buffer[length++] = character;
        return this;
    }

    public LentText Append(string text) => Append(text, 0, text.Length);

    public LentText Append(string text, int from, int count)
    {
        MakeRoom(count);
        text.CopyTo(from, buffer, length, count);
        length += count;
        return this;
    }

    /// <summary>The text. The array is given back; nothing can be added any more.</summary>
    public string Finish()
    {
        var text = new string(buffer, 0, length);
        Return();
        length = 0;
        return text;
    }

    private void MakeRoom(int count)
    {
        if (length + count <= buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(buffer.Length * 2, length + count));
        Array.Copy(buffer, larger, length);
        Return();
        buffer = larger;
    }

    private void Return()
    {
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
    }
}
