using System.Text;

namespace Ciip.Guideline.Cli.Output;

/// <summary>Where a command's output goes: the file of <c>-o</c>, or standard output.</summary>
internal sealed class OutputTarget(CiipConsole console, string? file)
{
    public void Write(ReadOnlyMemory<byte> bytes)
    {
        if (file is null)
        {
            console.Output.Write(bytes.Span);
            console.Output.Flush();
            return;
        }

        try
        {
            File.WriteAllBytes(file, bytes.ToArray());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException($"{file}: {exception.Message}", exception);
        }
    }

    public void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    /// <summary>Tables with their headings: to the window's width on a terminal, plain elsewhere.</summary>
    public void Write(params IReadOnlyList<GuidelineTable> tables)
    {
        var isTerminal = file is null && console.IsTerminal;
        using var text = new StringWriter { NewLine = "\n" };
        var drawing = CiipConsole.Drawing(isTerminal ? console.Out : text, isTerminal, console.Width);
        foreach (var table in tables)
        {
            ConsoleTable.Draw(drawing, table, isTerminal);
        }

        if (!isTerminal)
        {
            Write(text.ToString());
        }
    }
}
