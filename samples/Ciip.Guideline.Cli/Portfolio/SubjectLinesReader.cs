using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Portfolio;

/// <summary>Reads a file of JSON lines as <c>rollup</c> does, and reports what is wrong.</summary>
internal static class SubjectLinesReader
{
    private static readonly string[] Endings = [".jsonl", ".ndjson"];

    /// <summary>Whether the name says that each line is a subject.</summary>
    public static bool IsLines(string file) => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>How many subjects there are; null where anything is wrong.</summary>
    public static int? Count(InputReader reader, string file, Language language)
    {
        var problems = new LineProblems(language, reader.Report);
        var read = new RollUp(refused: problems.Add);
        try
        {
            AddAsync(read, file).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (FileTrouble.Is(exception) && exception is not ArgumentException)
        {
            reader.ReportTrouble(file, exception);
            return null;
        }

        problems.SayRest();
        return read.Unreadable + read.Refused == 0 ? read.Evaluated : null;
    }

    private static async Task AddAsync(RollUp rollUp, string file)
    {
        await using var stream = File.OpenRead(file);
        await rollUp.AddAsync(stream, file).ConfigureAwait(false);
    }
}
