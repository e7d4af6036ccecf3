using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Cli.Questionnaires;
using Ciip.Guideline.Cli.Questionnaires.Sheets;

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
            var bytes = input.Bytes(file);
            input.ThrowIfUnusable();
            var isRead = options.IsWorkbook(arguments, file) || IsPacked(bytes!)
                ? XlsxReader.TryRead(bytes!, out var sheets, out var problems)
                : CsvSheets.TryRead(bytes!, out sheets, out problems);
            if (!isRead)
            {
                throw Unusable(file, problems, language);
            }

            var reader = new QuestionnaireReader(sheets, options.KindOf(arguments));
            var made = reader.Read() ?? throw Unusable(file, reader.Problems, language);
            new OutputTarget(console, options.OutputOf(arguments), language).Write(made);
            return ExitCodes.Done;
        });
    }

    /// <summary>A workbook from standard input has no name to know it by, and starts as every packed file does.</summary>
    private static bool IsPacked(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8);

    private static UnusableInputException Unusable(string file, IReadOnlyList<CellProblem> problems, Language language) =>
        new([.. problems.OrderBy(problem => problem.Place?.Sheet, StringComparer.Ordinal).ThenBy(problem => problem.Place?.Row).ThenBy(problem => problem.Place?.Column)
            .Select(problem => $"{file}{(problem.Place is null && problem.Message.English.StartsWith('(') ? string.Empty : ": ")}{problem.In(language)}")]);
}
