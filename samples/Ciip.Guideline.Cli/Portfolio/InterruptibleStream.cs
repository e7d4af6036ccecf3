using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Cli.Portfolio;

/// <summary>A pipe or a terminal whose reader does not wait for it once it is stopped: nobody knows whether anything will ever come.</summary>
internal sealed class InterruptibleStream(Stream inner) : ReadingStream
{
    /// <summary>What is still awaited after the stop goes here, not into memory that somebody else has meanwhile.</summary>
    private readonly byte[] own = new byte[64 * 1024];

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var most = Math.Min(buffer.Length, own.Length);
        var read = await Task.Run(() => inner.Read(own, 0, most), CancellationToken.None).WaitAsync(cancellationToken).ConfigureAwait(false);
        own.AsSpan(0, read).CopyTo(buffer.Span);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);
}
