using System.Buffers;

namespace Ciip.Guideline.Portfolio;

/// <summary>A line of a file, by where it stands in its block.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Start">Where it begins in the block.</param>
/// <param name="Length">Its length in bytes; less than 0 where it is longer than is allowed, and not in the block.</param>
internal readonly record struct FileLine(long Number, int Start, int Length);

/// <summary>Some whole lines of a file, in an array lent by the pool.</summary>
internal sealed class LineBlock(byte[] bytes, int length, long firstLine, int most, bool isTooLong = false) : IDisposable
{
    private byte[]? bytes = bytes;

    /// <summary>The bytes, until it is disposed.</summary>
    public ReadOnlySpan<byte> Utf8 => bytes.AsSpan(0, length);

    /// <summary>How many bytes of the file it stands for.</summary>
    public required long FileBytes { get; init; }

    /// <summary>How many lines of the file it stands for, the blank ones included.</summary>
    public required int FileLines { get; init; }

    /// <summary>What was read of the file up to its end, hashed; null where nobody asked.</summary>
    public byte[]? Hash { get; init; }

    /// <summary>The lines that are not blank.</summary>
    public IEnumerator<FileLine> GetEnumerator()
    {
        if (isTooLong)
        {
            yield return new(firstLine, 0, -1);
            yield break;
        }

        var number = firstLine;
        for (var start = 0; start < length; number++)
        {
            var found = Utf8[start..].IndexOf((byte)'\n');
            var end = found < 0 ? length : start + found;
            if (!IsBlank(Utf8[start..end]))
            {
                yield return new(number, start, end - start > most ? -1 : end - start);
            }

            start = end + 1;
        }
    }

    public ReadOnlySpan<byte> TextOf(FileLine line) => Utf8.Slice(line.Start, line.Length);

    public void Dispose()
    {
        if (bytes is { Length: > 0 })
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        bytes = null;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}
