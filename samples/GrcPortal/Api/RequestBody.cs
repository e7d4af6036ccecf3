using System.Buffers;

namespace GrcPortal.Api;

/// <summary>Reads a body up to a limit, whatever its headers say.</summary>
internal static class RequestBody
{
    /// <summary>Null where there is more.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, int limit, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            using var copy = new MemoryStream();
            while (await body.ReadAsync(buffer, cancellation) is > 0 and var count)
            {
                if (copy.Length + count > limit)
                {
                    return null;
                }

                await copy.WriteAsync(buffer.AsMemory(0, count), cancellation);
            }

            return copy.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
