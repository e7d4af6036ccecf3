using System.CommandLine;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Cli.Questionnaires;
using Ciip.Guideline.Cli.Questionnaires.Sheets;
using Ciip.Guideline.Cli.Questionnaires.Workbooks;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>Makes a document or a self-verification of a questionnaire that was filled in.</summary>
internal sealed class QuestionnaireImportCommand : CiipCommand
{
    public QuestionnaireImportCommand(CiipConsole console)
        : base("import", "Makes a document or a self-verification of a questionnaire that was filled in.", "ciip questionnaire import questions.xlsx --kind standards --level item -o rule.json")
    {
        var options = new QuestionnaireOptions(this, "the questionnaire, .csv or .xlsx; '-' is standard input", ArgumentArity.ExactlyOne);
        SetAction(arguments =>
        {
            var file = arguments.GetRequiredValue(options.File)!;
            var language = options.LanguageOf(arguments);
            var input = new InputReader(console, language);
            if (ForeignFiles.Named(file) is { } mark)
            {
                input.Report(file, mark);
            }

            var bytes = input.Bytes(file);
            input.ThrowIfUnusable();
            if (!SheetFile.TryRead(bytes!, options.IsWorkbook(arguments, file), out var sheets, out var problems))
            {
                throw new UnusableInputException(Lines(file, problems, omitted: 0, language));
            }

            var reader = new QuestionnaireReader(sheets, options.KindOf(arguments));
            var made = reader.Read();
            var lines = Lines(file, [.. reader.Problems, .. reader.Remarks], reader.Omitted, language);
            if (made is null)
            {
                throw new UnusableInputException(lines);
            }

            foreach (var line in lines)
            {
                console.Error.WriteLine(line);
            }

            new OutputTarget(console, options.OutputOf(arguments), language).Write(made);
            return ExitCodes.Done;
        });
    }

    /// <summary>One line for each cell, in the order of the file, and one for those beyond the bound.</summary>
    private static IReadOnlyList<string> Lines(string file, IReadOnlyList<CellProblem> problems, int omitted, Language language)
    {
        var lines = problems.OrderBy(problem => problem.Place?.Sheet, StringComparer.Ordinal).ThenBy(problem => problem.Place?.Row).ThenBy(problem => problem.Place?.Column)
            .Select(problem => $"{file}{(problem.Place is null && problem.Message.English.StartsWith('(') ? string.Empty : ": ")}{problem.In(language)}");
        var more = new LocalizedText(FormattableString.Invariant($"{omitted} more are not listed."), FormattableString.Invariant($"このほか{omitted}件は表示しない。"));
        return [.. lines, .. omitted > 0 ? new[] { $"{file}: {more.In(language)}" } : []];
    }
}
