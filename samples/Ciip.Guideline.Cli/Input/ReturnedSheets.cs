using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Cli.Input;

/// <summary>Files of sheets that somebody has filled in: their bytes, what is said of their cells, and the file made of them.</summary>
internal static class ReturnedSheets
{
    /// <summary>The bytes; null where there are none to read, which is then a problem.</summary>
    public static byte[]? Read(InputReader reader, string file)
    {
        if (ForeignFiles.Named(file) is { } mark)
        {
            reader.Report(file, mark);
        }

        return reader.Bytes(file);
    }

    /// <summary>Writes the file that was made, and says what was left out of it.</summary>
    /// <exception cref="UnusableInputException">None was made: it says everything that is in the way.</exception>
    public static void Write(CiipConsole console, string file, ReturnedQuestionnaire returned, string? output, Language language)
    {
        var lines = Lines(file, [.. returned.Problems, .. returned.Remarks], returned.Omitted, language);
        if (returned.Utf8 is not { } made)
        {
            throw new UnusableInputException(lines);
        }

        foreach (var line in lines)
        {
            console.Error.WriteLine(line);
        }

        new OutputTarget(console, output, language).Write(made);
    }

    /// <summary>One line for each cell, in the order of the file, and one for those beyond the bound.</summary>
    private static IReadOnlyList<string> Lines(string file, IReadOnlyList<CellProblem> problems, int omitted, Language language)
    {
        var lines = CellProblem.InOrder(problems)
            .Select(problem => $"{file}{(problem.Place is null && problem.Message.English.StartsWith('(') ? string.Empty : ": ")}{problem.In(language)}");
        var more = new LocalizedText(FormattableString.Invariant($"{omitted} more are not listed."), FormattableString.Invariant($"このほか{omitted}件は表示しない。"));
        return [.. lines, .. omitted > 0 ? new[] { $"{file}: {more.In(language)}" } : []];
    }
}
