using System.Text;

namespace Ciip.Guideline.Cli.Output;

/// <summary>Writes text so that it commands no terminal, with LF at the end of lines.</summary>
/// <param name="inner">Where it goes.</param>
/// <param name="isLast">Whether nobody is left to be told that it cannot be written, as behind standard error.</param>
internal sealed class VisibleWriter(TextWriter inner, bool isLast = false) : TextWriter
{
    private char half;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        // The halves of a pair come one by one.
        if (char.IsHighSurrogate(value))
        {
            half = value;
            return;
        }

        Pass(half == default ? value.ToString() : string.Concat(half, value));
        half = default;
    }

    public override void Write(string? value) => Pass(value ?? string.Empty);

    public override void Write(ReadOnlySpan<char> buffer) => Pass(buffer.ToString());

    public override void Write(char[] buffer, int index, int count) => Pass(new string(buffer, index, count));

    public override void WriteLine() => Pass("\n");

    public override void WriteLine(string? value) => Pass(value + "\n");

    /// <summary>Writes one message; a line break in it is not a line break here.</summary>
    public void WriteMessage(string line) => Pass(VisibleText.OfLine(line) + "\n");

    public override void Flush() => inner.Flush();

    private void Pass(string text)
    {
        try
        {
            inner.Write(VisibleText.OfLines(text));
        }
        catch (Exception exception) when (isLast && FileTrouble.Is(exception))
        {
            // The exit code still says that something was wrong.
        }
    }
}
