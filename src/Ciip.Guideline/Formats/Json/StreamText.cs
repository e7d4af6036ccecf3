using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// What a stream holds, from where it stands to its end, in an array lent by the pool; but no more than is allowed, so that a stream that never
/// ends is refused and not collected.
/// </summary>
internal sealed class StreamText : IDisposable
{
    private const int AtOnce = 80 * 1024;

    private readonly LentArray<byte> bytes = new(16 * 1024);
    private readonly int most;

    private StreamText(int most)
    {
        this.most = most;
    }

    /// <summary>Whether there is more than is allowed; what was read of it is then of no use.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>The text, until it is disposed.</summary>
    public ReadOnlySpan<byte> Utf8 => bytes.Elements.AsSpan(0, bytes.Count);

    public static StreamText Read(Stream stream, int most)
    {
        var text = new StreamText(most);
        try
        {
            for (var room = text.Begin(stream); room.Count > 0; room = text.Room())
            {
                var read = stream.Read(room.Array!, room.Offset, room.Count);
                if (!text.Took(read))
                {
                    break;
                }
            }

            return text;
        }
        catch
        {
            text.Dispose();
            throw;
        }
    }

    public static async Task<StreamText> ReadAsync(Stream stream, int most, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var text = new StreamText(most);
        try
        {
            for (var room = text.Begin(stream); room.Count > 0; room = text.Room())
            {
                var read = await stream.ReadAsync(room.AsMemory(), cancellationToken).ConfigureAwait(false);
                if (!text.Took(read))
                {
                    break;
                }
            }

            // What is read is read at once: after this, nothing asks.
            cancellationToken.ThrowIfCancellationRequested();
            return text;
        }
        catch
        {
            text.Dispose();
            throw;
        }
    }

    public void Dispose() => bytes.Return();

    /// <summary>The first room; none where the stream says itself that it is too long.</summary>
    private ArraySegment<byte> Begin(Stream stream)
    {
        if (!stream.CanSeek)
        {
            return Room();
        }

        var length = stream.Length - stream.Position;
        if (length > most)
        {
            IsTooLarge = true;
            return default;
        }

        bytes.MakeRoom((int)Math.Max(length, 1));
        return Room();
    }

    /// <summary>Where to read to: one byte more than is allowed shows that there is too much.</summary>
    private ArraySegment<byte> Room()
    {
        var count = (int)Math.Min(AtOnce, most + 1L - bytes.Count);
        bytes.MakeRoom(count);
        return new(bytes.Elements, bytes.Count, count);
    }

    private bool Took(int read)
    {
        bytes.Count += read;
        IsTooLarge = bytes.Count > most;
        return read > 0 && !IsTooLarge;
    }
}
