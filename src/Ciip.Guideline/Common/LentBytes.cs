using System.Buffers;

namespace Ciip.Guideline.Common;

/// <summary>Bytes that grow in an array lent by the pool: a file costs itself, and not what it grew through. See <see cref="LentText"/>.</summary>
internal sealed class LentBytes : IBufferWriter<byte>, IDisposable
{
    private const int Start = 16 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Start);
    private int length;

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return buffer.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public byte[] ToArray() => buffer.AsSpan(0, length).ToArray();

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        length = 0;
    }

    private void MakeRoom(int count)
    {
        if (length + count <= buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, length + count));
        Array.Copy(buffer, larger, length);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
