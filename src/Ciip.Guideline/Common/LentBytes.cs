using System.Buffers;

namespace Ciip.Guideline.Common;

/// <summary>Bytes that grow in an array lent by the pool.</summary>
internal sealed class LentBytes : IBufferWriter<byte>, IDisposable
{
    private readonly LentArray<byte> bytes = new(atFirst: 16 * 1024);

    public void Advance(int count) => bytes.Count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        bytes.MakeRoom(Math.Max(sizeHint, 1));
        return bytes.Elements.AsMemory(bytes.Count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public byte[] ToArray() => bytes.ToArray();

    public void Dispose() => bytes.Return();
}
