using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Workbooks;

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
            FileForms.Require("json", options.OutputOf(arguments), language);
            var input = new InputReader(console, language);
            if (ForeignFiles.Named(file) is { } mark)
            {
                input.Report(file, mark);
            }

            var bytes = input.Bytes(file);
            input.ThrowIfUnusable();
            var returned = ReturnedQuestionnaire.Read(bytes!, options.FormOf(arguments, file), options.KindOf(arguments));
            var lines = Lines(file, [.. returned.Problems, .. returned.Remarks], returned.Omitted, language);
            if (returned.Utf8 is not { } made)
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
        var lines = CellProblem.InOrder(problems)
            .Select(problem => $"{file}{(problem.Place is null && problem.Message.English.StartsWith('(') ? string.Empty : ": ")}{problem.In(language)}");
        var more = new LocalizedText(FormattableString.Invariant($"{omitted} more are not listed."), FormattableString.Invariant($"このほか{omitted}件は表示しない。"));
        return [.. lines, .. omitted > 0 ? new[] { $"{file}: {more.In(language)}" } : []];
    }
}
