namespace Ciip.Guideline.Cli;

/// <summary>The input cannot be used; the lines say everything that is wrong with it. Exit code 2.</summary>
internal sealed class UnusableInputException : Exception
{
    public UnusableInputException(IReadOnlyList<string> lines)
        : base(string.Join('\n', lines))
    {
        Lines = lines;
    }

    public UnusableInputException()
        : this("The input cannot be used.")
    {
    }

    public UnusableInputException(string line)
        : this([line])
    {
    }

    public UnusableInputException(string line, Exception innerException)
        : base(line, innerException)
    {
        Lines = [line];
    }

    public IReadOnlyList<string> Lines { get; }
}
