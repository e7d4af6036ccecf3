using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Ciip.Guideline.Portfolio;

/// <summary>Reads a stream in blocks of whole lines, with a buffer that grows with the longest line alone. Lines end in LF or CR LF; the last one may end without.</summary>
/// <param name="stream">The stream, from where it stands to its end.</param>
/// <param name="most">How many bytes a line may have.</param>
/// <param name="hash">Hashes what is read; null where nobody asks.</param>
internal sealed class LineReader(Stream stream, int most, IncrementalHash? hash = null)
{
    /// <summary>The hash where nothing was read.</summary>
    public static readonly string HashOfNothing = Convert.ToHexStringLower(SHA256.HashData([]));

    private const int AtOnce = 256 * 1024;

    private byte[] buffer = [];
    private int count;
    private long line = 1;
    private bool isFirst = true;
    private bool isInLine;

    /// <summary>How many bytes were read past.</summary>
    public long BytesPast { get; private set; }

    /// <summary>Reads past some lines.</summary>
    /// <param name="lines">How many.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Their hash, in hexadecimal; that of fewer lines where there are not so many.</returns>
    public async Task<string> ReadPastAsync(long lines, CancellationToken cancellationToken)
    {
        buffer = ArrayPool<byte>.Shared.Rent(AtOnce);
        for (var (left, read) = (lines, 1); left > 0 && read > 0;)
        {
            var end = 0;
            for (; left > 0 && buffer.AsSpan(end, count - end).IndexOf((byte)'\n') is >= 0 and var found; left--)
            {
                end += found + 1;
            }

            Pass(left > 0 ? count : end);
            read = left > 0 ? await FillAsync(cancellationToken).ConfigureAwait(false) : 0;
            EndLine(isOpen: left > 0 && read == 0 && isInLine);
        }

        (line, isFirst) = (lines + 1, isFirst && lines == 0);
        return Convert.ToHexStringLower(hash!.GetCurrentHash());
    }

    public async IAsyncEnumerable<LineBlock> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        buffer = buffer.Length > 0 ? buffer : ArrayPool<byte>.Shared.Rent(AtOnce);
        try
        {
            // What was read past a line's end, here or behind one that is too long, comes before anything is read on.
            for (var unseen = count; unseen > 0 || (unseen = await FillAsync(cancellationToken).ConfigureAwait(false)) > 0;)
            {
                // What was seen before holds no line's end: it would have been cut.
                var seen = count - unseen;
                var end = buffer.AsSpan(seen, unseen).LastIndexOf((byte)'\n') + 1;
                unseen = 0;
                if (end == 0 && count > most)
                {
                    yield return await SkipAsync(cancellationToken).ConfigureAwait(false);
                    unseen = count;
                }
                else if (end > 0)
                {
                    yield return Cut(seen + end);
                }
            }

            if (count > 0)
            {
                yield return Cut(count);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = [];
        }
    }

    /// <summary>Reads on, and says how much; nothing at the end of the stream.</summary>
    private async Task<int> FillAsync(CancellationToken cancellationToken)
    {
        if (count == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * buffer.Length, Math.Max(most, AtOnce) + 1L));
            buffer.AsSpan(0, count).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        var read = await stream.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false);
        count += read;
        return read;
    }

    /// <summary>Hands over what is read up to a line's end, and keeps the rest.</summary>
    private LineBlock Cut(int end)
    {
        var rest = ArrayPool<byte>.Shared.Rent(Math.Max(AtOnce, count - end));
        buffer.AsSpan(end, count - end).CopyTo(rest);
        var (bytes, first) = (buffer, line);
        var lines = bytes.AsSpan(0, end).Count((byte)'\n') + (bytes[end - 1] == '\n' ? 0 : 1);
        var hashed = Hashed(bytes.AsSpan(0, end));
        if (isFirst && bytes.AsSpan(0, end).StartsWith("\uFEFF"u8))
        {
            "   "u8.CopyTo(bytes);
        }

        isFirst = false;
        line += lines;
        count -= end;
        buffer = rest;
        return new(bytes, end, first, most) { FileBytes = end, FileLines = lines, Hash = hashed };
    }

    /// <summary>Reads past a line that is too long, without keeping it.</summary>
    private async Task<LineBlock> SkipAsync(CancellationToken cancellationToken)
    {
        var before = BytesPast;
        isFirst = false;
        for (var read = count; read > 0; read = isInLine ? await FillAsync(cancellationToken).ConfigureAwait(false) : 0)
        {
            var end = buffer.AsSpan(0, count).IndexOf((byte)'\n') + 1;
            Pass(end > 0 ? end : count);
        }

        EndLine(isInLine);
        return new([], 0, line++, most, isTooLong: true) { FileBytes = BytesPast - before, FileLines = 1, Hash = hash?.GetCurrentHash() };
    }

    /// <summary>A last line that ends without LF is hashed as if it had one: the same line is known again when others were added behind it.</summary>
    private void EndLine(bool isOpen)
    {
        if (isOpen)
        {
            hash?.AppendData("\n"u8);
            isInLine = false;
        }
    }

    /// <summary>Passes over what was read, up to there.</summary>
    private void Pass(int end)
    {
        isInLine = end > 0 ? buffer[end - 1] != '\n' : isInLine;
        hash?.AppendData(buffer, 0, end);
        BytesPast += end;
        count -= end;
        buffer.AsSpan(end, count).CopyTo(buffer);
    }

    private byte[]? Hashed(ReadOnlySpan<byte> bytes)
    {
        hash?.AppendData(bytes);
        EndLine(isOpen: bytes[^1] != '\n');
        return hash?.GetCurrentHash();
    }
}
