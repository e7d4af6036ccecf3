using System.Text;

namespace Ciip.Guideline.Cli.Output;

/// <summary>Where a command's output goes: the file of <c>-o</c>, or standard output.</summary>
internal sealed class OutputTarget(CiipConsole console, string? file, Language language = Language.English)
{
    private readonly string? file = file == CiipConsole.Standard ? null : file;

    public void Write(ReadOnlyMemory<byte> bytes)
    {
        if (file is null)
        {
            console.Output.Write(bytes.Span);
            console.Output.Flush();
            return;
        }

        WriteFiles((file, bytes));
    }

    public void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    /// <summary>The output, and a file that belongs beside it; where the output is no file, that one is left out.</summary>
    public void Write(ReadOnlyMemory<byte> bytes, string nameBeside, string textBeside)
    {
        if (file is null)
        {
            Write(bytes);
            return;
        }

        WriteFiles((file, bytes), (Path.Combine(Path.GetDirectoryName(file) ?? string.Empty, nameBeside), Encoding.UTF8.GetBytes(textBeside)));
    }

    /// <summary>Tables with their headings: to the window's width on a terminal, plain elsewhere.</summary>
    public void Write(params IReadOnlyList<ShownTable> tables)
    {
        var isTerminal = file is null && console.IsTerminal;
        using var text = new StringWriter { NewLine = "\n" };
        var drawing = CiipConsole.Drawing(isTerminal ? console.Out : text, isTerminal, console.Width, console.Ansi);
        foreach (var table in tables)
        {
            ConsoleTable.Draw(drawing, table, isTerminal);
        }

        if (!isTerminal)
        {
            Write(text.ToString());
        }
    }

    private void WriteFiles(params IReadOnlyList<(string File, ReadOnlyMemory<byte> Bytes)> contents)
    {
        using var whole = new WholeFiles();
        var at = contents[0].File;
        try
        {
            foreach (var (name, bytes) in contents)
            {
                at = name;
                whole.Add(name, bytes);
            }

            whole.Commit();
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            throw new UnusableInputException(FileTrouble.Of(at, exception).In(language), exception);
        }
    }
}
