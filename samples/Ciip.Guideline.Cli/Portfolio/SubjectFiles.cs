using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;

namespace Ciip.Guideline.Cli.Portfolio;

/// <summary>The files of subjects, looked at before any is read: a roll-up that takes an hour does not end at the name of the last one.</summary>
internal sealed class SubjectFiles
{
    private static readonly LocalizedText NotResumable = new(
        "What comes through a pipe cannot be read again: --checkpoint needs files.", "パイプからの入力は読み直せない。--checkpointを用いるときは、ファイルを指定すること。");

    private readonly CiipConsole console;
    private readonly Language language;
    private readonly bool isResumable;
    private long? bytes = 0;

    private SubjectFiles(CiipConsole console, IReadOnlyList<string> names, Language language, bool isResumable)
    {
        this.console = console;
        this.language = language;
        this.isResumable = isResumable;
        Names = names;
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>How many bytes there are in all; null where nobody knows.</summary>
    public long? Bytes => bytes;

    /// <summary>The files that are named, looked at before any of them is read.</summary>
    /// <exception cref="UnusableInputException">One of them cannot be read, or is named twice.</exception>
    public static SubjectFiles Of(CiipConsole console, IReadOnlyList<string> names, Language language, bool isResumable)
    {
        var reader = new InputReader(console, language);
        var files = new SubjectFiles(console, reader.Named(names), language, isResumable);
        var seen = new NamedOnce(reader);
        foreach (var name in files.Names)
        {
            if (seen.Add(name))
            {
                files.LookAt(name, reader);
            }
        }

        reader.ThrowIfUnusable();
        return files;
    }

    /// <summary>Opens one of them, or standard input.</summary>
    /// <exception cref="UnusableInputException">It cannot be opened.</exception>
    public async Task<Stream> OpenAsync(string name, CancellationToken stop)
    {
        if (name == CiipConsole.Standard)
        {
            return Interruptible(console.Input);
        }

        try
        {
            // A pipe with a name opens when somebody writes into it.
            var stream = await Task.Run(() => File.OpenRead(name), CancellationToken.None).WaitAsync(stop).ConfigureAwait(false);
            if (stream.CanSeek)
            {
                return stream;
            }

            return isResumable ? throw new UnusableInputException($"{name}: {NotResumable.In(language)}") : Interruptible(stream);
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            throw new UnusableInputException(FileTrouble.Of(name, exception).In(language), exception);
        }
    }

    private static InterruptibleStream Interruptible(Stream stream) => new(stream);

    private void LookAt(string name, InputReader reader)
    {
        if (name == CiipConsole.Standard || OpenStreams.NumberOf(name) is not null)
        {
            bytes = null;
            if (isResumable)
            {
                reader.Report(name, NotResumable);
            }
        }

        try
        {
            Descriptors.ThrowIfClosed(name == CiipConsole.Standard ? null : OpenStreams.NumberOf(name));
            var length = name == CiipConsole.Standard || !File.Exists(name) ? 0 : new FileInfo(name).Length;
            bytes = length > 0 ? bytes + length : null;

            // What has a length cannot be a pipe, whose writer would be told that its reader has gone.
            if (length > 0 || (name != CiipConsole.Standard && !File.Exists(name)))
            {
                using var opened = File.OpenRead(name);
            }
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            reader.ReportTrouble(name, exception);
        }
    }
}
