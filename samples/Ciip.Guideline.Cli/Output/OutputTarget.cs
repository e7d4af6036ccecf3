using System.Text;
using Ciip.Guideline.Questionnaires;

namespace Ciip.Guideline.Cli.Output;

/// <summary>Where a command's output goes: the file of <c>-o</c>, or standard output.</summary>
internal sealed class OutputTarget
{
    private readonly CiipConsole console;
    private readonly Language language;
    private readonly string? file;
    private readonly int? stream;

    public OutputTarget(CiipConsole console, string? file, Language language = Language.English)
    {
        this.console = console;
        this.language = language;
        stream = file is null or CiipConsole.Standard ? null : OpenStreams.NumberOf(file);
        this.file = file == CiipConsole.Standard || stream == 1 ? null : file;
    }

    private bool IsTerminal => file is null && console.IsTerminal;

    public void Write(ReadOnlyMemory<byte> bytes)
    {
        if (file is null)
        {
            ToStandardOutput(() =>
            {
                // On a terminal a person reads it; a program that reads it gets every character.
                if (IsTerminal)
                {
                    console.Out.Write(Encoding.UTF8.GetString(bytes.Span));
                    return;
                }

                console.Output.Write(bytes.Span);
                console.Output.Flush();
            });
        }
        else if (stream is { } number)
        {
            Guard(file, () => OpenStreams.Write(number, bytes.Span));
        }
        else
        {
            WriteFiles((file, bytes));
        }
    }

    public void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    /// <summary>A workbook, which is not text for a terminal.</summary>
    public void WriteWorkbook(byte[] bytes)
    {
        if (IsTerminal)
        {
            throw Unusable(new("A workbook is not shown on a terminal: name a file with -o.", "ワークブックは端末に表示できない。-oでファイルを指定すること。"));
        }

        Write(bytes);
    }

    /// <summary>Sheets, as a workbook or as CSV.</summary>
    public void WriteSheets(byte[] bytes, QuestionnaireForm form)
    {
        if (form == QuestionnaireForm.Xlsx)
        {
            WriteWorkbook(bytes);
        }
        else
        {
            Write(bytes);
        }
    }

    /// <summary>
    /// A new file, and one that belongs beside it. What stands there is replaced only where the caller insists; where the output is not a file,
    /// the other one is left out.
    /// </summary>
    public void WriteNew(ReadOnlyMemory<byte> bytes, string nameBeside, string textBeside, bool replaces)
    {
        if (file is null || stream is not null || IsDevice(file))
        {
            Write(bytes);
            return;
        }

        var beside = Path.Combine(Path.GetDirectoryName(file) ?? string.Empty, nameBeside);
        var utf8Beside = Encoding.UTF8.GetBytes(textBeside);
        if (string.Equals(Path.GetFileName(file), nameBeside, StringComparison.OrdinalIgnoreCase))
        {
            throw Unusable(new($"{file}: The schema gets this name; choose another one.", $"{file}: スキーマに用いる名前である。別の名前を指定すること。"));
        }

        if (!replaces && File.Exists(file))
        {
            throw Unusable(new($"{file}: The file exists already; --force replaces it.", $"{file}: 既にファイルがある。置き換えるには--forceを指定すること。"));
        }

        if (IsFileWith(beside, utf8Beside))
        {
            WriteFiles((file, bytes));
            return;
        }

        if (!replaces && File.Exists(beside))
        {
            throw Unusable(new($"{beside}: Another file has the schema's name; --force replaces it.", $"{beside}: スキーマと同名の別のファイルがある。置き換えるには--forceを指定すること。"));
        }

        WriteFiles((file, bytes), (beside, utf8Beside));
    }

    /// <summary>Tables with their headings: to the window's width on a terminal, plain elsewhere.</summary>
    public void Write(params IReadOnlyList<ShownTable> tables)
    {
        if (IsTerminal)
        {
            ToStandardOutput(() =>
            {
                var drawing = console.DrawingOutput();
                foreach (var table in tables)
                {
                    ConsoleTable.Draw(drawing, table, isTerminal: true);
                }
            });
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        var plain = CiipConsole.Drawing(text, isTerminal: false, console.Width);
        foreach (var table in tables)
        {
            ConsoleTable.Draw(plain, table, isTerminal: false);
        }

        // What draws ends lines as the system does.
        Write(text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    /// <summary>Nothing stands beside a device, and nothing in it is lost.</summary>
    private static bool IsDevice(string file) => File.Exists(file) && Path.GetFullPath(file).StartsWith("/dev/", StringComparison.Ordinal);

    private bool IsFileWith(string file, byte[] content)
    {
        var same = false;
        if (File.Exists(file))
        {
            Guard(file, () => same = File.ReadAllBytes(file).AsSpan().SequenceEqual(content));
        }

        return same;
    }

    private void WriteFiles(params IReadOnlyList<(string File, ReadOnlyMemory<byte> Bytes)> contents)
    {
        var at = contents[0].File;
        Guard(() => at, () =>
        {
            using var whole = new WholeFiles();
            foreach (var (name, bytes) in contents)
            {
                at = name;
                whole.Add(name, bytes);
            }

            at = contents[0].File;
            whole.Commit();
        });
    }

    private void ToStandardOutput(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            throw new UnusableInputException("ciip: " + FileTrouble.Of(exception).In(language), exception);
        }
    }

    private void Guard(string name, Action write) => Guard(() => name, write);

    private void Guard(Func<string> name, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            throw new UnusableInputException(FileTrouble.Of(name(), exception).In(language), exception);
        }
    }

    private UnusableInputException Unusable(LocalizedText why) => new(why.In(language));
}
