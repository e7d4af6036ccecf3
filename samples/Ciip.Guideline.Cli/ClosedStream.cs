namespace Ciip.Guideline.Cli;

/// <summary>Stands for a stream that the process was started without: says so when it is used.</summary>
internal sealed class ClosedStream : Stream
{
    /// <summary>How systems number what they say of a stream that is not open.</summary>
    public const int Number = 9;

    private ClosedStream()
    {
    }

    public static ClosedStream Instance { get; } = new();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw Closed();

    public override void Write(byte[] buffer, int offset, int count) => throw Closed();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public static IOException Closed() => new("The stream is closed.", Number);
}
