using System.IO.Compression;

namespace PortfolioOrleans.Grains;

/// <summary>JSON as it is stored and sent: a summary names every provision of the Guideline, and shrinks to a sixtieth.</summary>
internal static class Packed
{
    public static byte[] Of(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            brotli.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Open(byte[] packed)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(packed, writable: false), CompressionMode.Decompress))
        {
            brotli.CopyTo(bytes);
        }

        return bytes.ToArray();
    }
}
