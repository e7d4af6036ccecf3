using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Questionnaires;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>The options of both questionnaire commands.</summary>
internal sealed class QuestionnaireOptions
{
    private readonly Option<string?> kind = SharedOptions.Choice("--kind", "what it is about [default: what the file says]", [.. QuestionnaireKind.All.Select(one => one.Token)]);
    private readonly Option<string?> level = SharedOptions.Choice("--level", "what a row is about; import goes by the headings [default: item]", "item", "provision", "clause");
    private readonly Option<string?> format = SharedOptions.Choice("--format", "the form of the questionnaire [default: by the name of the file, else csv]", "csv", "xlsx");
    private readonly Option<string> lang = SharedOptions.Lang();
    private readonly Option<string?> output = SharedOptions.Output();

    public QuestionnaireOptions(Command command, string fileDescription, ArgumentArity arity)
    {
        File = new Argument<string?>("FILE") { Description = fileDescription, Arity = arity };
        command.Add(File);
        command.Add(kind);
        command.Add(level);
        command.Add(format);
        command.Add(lang);
        command.Add(output);
    }

    public Argument<string?> File { get; }

    public QuestionnaireKind? KindOf(ParseResult arguments) =>
        arguments.GetValue(kind) is { } token ? QuestionnaireKind.Find(one => one.Token == token) : null;

    public QuestionnaireLevel LevelOf(ParseResult arguments) => arguments.GetValue(level) switch
    {
        "provision" => QuestionnaireLevel.Provision,
        "clause" => QuestionnaireLevel.Clause,
        _ => QuestionnaireLevel.Item,
    };

    /// <summary>Whether a workbook is written: as asked, else by the name of the file; a name that says something else is refused.</summary>
    public bool WritesWorkbook(ParseResult arguments)
    {
        var (file, language) = (OutputOf(arguments), LanguageOf(arguments));
        return (arguments.GetValue(format) is { } asked ? FileForms.Checked(asked, file, language) : FileForms.ByName(["csv", "xlsx"], "csv", file, language)) == "xlsx";
    }

    /// <summary>What a file should be: as asked, else by its name.</summary>
    public QuestionnaireForm FormOf(ParseResult arguments, string? file) =>
        (arguments.GetValue(format) is { } asked ? asked == "xlsx" : file?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) == true) ? QuestionnaireForm.Xlsx : QuestionnaireForm.Csv;

    public Language LanguageOf(ParseResult arguments) => arguments.LanguageOf(lang);

    public string? OutputOf(ParseResult arguments) => arguments.GetValue(output);
}
