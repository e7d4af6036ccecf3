#if !NET
using System.Runtime.InteropServices;

namespace Ciip.Guideline;

/// <summary>What streams have on .NET and not on netstandard2.0.</summary>
internal static class Streams
{
    public static Task<int> ReadAsync(this Stream stream, Memory<byte> buffer, CancellationToken cancellationToken) =>
        MemoryMarshal.TryGetArray<byte>(buffer, out var array)
            ? stream.ReadAsync(array.Array!, array.Offset, array.Count, cancellationToken)
            : throw new ArgumentException("Must be of an array.", nameof(buffer));
}
#endif
