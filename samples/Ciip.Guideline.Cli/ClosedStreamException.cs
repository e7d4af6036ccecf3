namespace Ciip.Guideline.Cli;

/// <summary>The process was started without a stream that it is told to read or write.</summary>
internal sealed class ClosedStreamException : IOException
{
    public ClosedStreamException()
        : this("The stream is closed.")
    {
    }

    public ClosedStreamException(string message)
        : base(message)
    {
    }

    public ClosedStreamException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
