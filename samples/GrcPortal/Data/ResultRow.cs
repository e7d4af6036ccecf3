using System.IO.Compression;

namespace GrcPortal.Data;

/// <summary>
/// What runs found: the library's report file without its date, which is the run's. Stored once for all runs of an operator that found the same, so that evaluating
/// unchanged files every night adds next to nothing.
/// </summary>
public sealed class ResultRow : Owned
{
    public required Guid OperatorId { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The JSON, compressed: it repeats itself, and shrinks to a tenth.</summary>
    public required byte[] Content { get; init; }

    public static byte[] Compressed(byte[] utf8)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            brotli.Write(utf8);
        }

        return packed.ToArray();
    }

    /// <summary>The JSON as it was written.</summary>
    public byte[] Utf8()
    {
        using var plain = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(Content), CompressionMode.Decompress))
        {
            brotli.CopyTo(plain);
        }

        return plain.ToArray();
    }
}
