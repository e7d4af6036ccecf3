using System.Globalization;
using Ciip.Guideline.Cli.Output;

namespace Ciip.Guideline.Cli.Input;

/// <summary>Reads files and gathers everything that is wrong with any of them.</summary>
internal sealed class InputReader(CiipConsole console, Language language = Language.English)
{
    /// <summary>No file that is read here comes near it. What never ends, such as a device, does.</summary>
    private const int MostMegabytes = 128;

    private readonly List<string> problems = [];
    private bool standardInputIsRead;

    /// <summary>The files that are named, with those that a pattern stands for.</summary>
    public IReadOnlyList<string> Named(IReadOnlyList<string> names)
    {
        var files = new List<string>();
        foreach (var name in names)
        {
            var found = FileNames.Of(console, name);
            if (found.Count == 0)
            {
                Report(name, new("No file has such a name.", "該当するファイルがない。"));
            }

            files.AddRange(found);
        }

        return files;
    }

    /// <summary>The bytes of a file or of standard input; null where there are none to read, which is then a problem.</summary>
    public byte[]? Bytes(string file)
    {
        if (FileNames.IsPattern(console, file))
        {
            Report(file, new("One file is read here: write its name out.", "ここで読み取るファイルは一つである。名前を省略せずに指定すること。"));
            return null;
        }

        try
        {
            if (file != CiipConsole.Standard)
            {
                Descriptors.ThrowIfClosed(OpenStreams.NumberOf(file));
                using var stream = File.OpenRead(file);
                return Bytes(file, stream);
            }

            if (!standardInputIsRead)
            {
                standardInputIsRead = true;
                return Bytes(file, console.Input);
            }

            Report(file, new("Standard input can be read once only.", "標準入力は一度しか読み取れない。"));
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            ReportTrouble(file, exception);
        }

        return null;
    }

    private byte[]? Bytes(string file, Stream stream)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (copy.Length + read > MostMegabytes * 1024L * 1024)
            {
                Report(file, new($"It is larger than {MostMegabytes} MB, the most that is read here.", $"{MostMegabytes} MBを超えている。読み取れるファイルの上限を超えている。"));
                return null;
            }

            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }

    /// <summary>Reads a file of one kind; null where it could not be read.</summary>
    public T? Read<T>(string file, byte[]? utf8 = null)
        where T : class
    {
        if ((utf8 ?? Bytes(file)) is not { } bytes)
        {
            return null;
        }

        if (GuidelineJson.TryParse<T>(bytes, out var value, out var diagnostics))
        {
            return value;
        }

        ReportDiagnostics(file, diagnostics);
        return null;
    }

    /// <summary>What is wrong at one place of a file.</summary>
    public static string Message(string file, GuidelineDiagnostic diagnostic, Language language) => string.Create(
        CultureInfo.InvariantCulture, $"{file}({diagnostic.Line},{diagnostic.Column}): {diagnostic.Code} {diagnostic.MessageIn(language)}{PlaceIn(diagnostic.Pointer)}");

    /// <summary>What is wrong with a file that was not read here.</summary>
    public void ReportDiagnostics(string file, IEnumerable<GuidelineDiagnostic> diagnostics) => problems.AddRange(diagnostics.Select(diagnostic => Message(file, diagnostic, language)));

    /// <summary>A message that names its file itself.</summary>
    public void Report(string message) => problems.Add(message);

    /// <summary>Why a file cannot be read.</summary>
    public void ReportTrouble(string file, Exception trouble) => problems.Add(FileTrouble.Of(file, trouble).In(language));

    public void Report(string file, LocalizedText problem) => problems.Add($"{file}: {problem.In(language)}");

    /// <summary>What is wrong with the files together, and with none of them alone.</summary>
    public void Report(LocalizedText problem) => problems.Add(problem.In(language));

    /// <summary>Stops where anything was wrong.</summary>
    public void ThrowIfUnusable()
    {
        if (problems.Count > 0)
        {
            throw new UnusableInputException(problems);
        }
    }

    /// <summary>The pointer behind a message; that to the file as a whole is empty.</summary>
    private static string PlaceIn(string pointer) => pointer.Length == 0 ? string.Empty : $" [{pointer}]";
}
