using System.CommandLine;
using Ciip.Guideline.Questionnaires;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>The options of both questionnaire commands.</summary>
internal sealed class QuestionnaireOptions
{
    private readonly Option<string?> kind = SharedOptions.Choice("--kind", "what it is about [default: what the file says]", [.. QuestionnaireKind.All.Select(one => one.Token)]);
    private readonly Option<string?> level = SharedOptions.Choice("--level", "what a row is about; import goes by the headings [default: item]", "item", "provision", "clause");
    private readonly Option<string> lang = SharedOptions.Lang();
    private readonly Option<string?> output = SharedOptions.Output();

    public QuestionnaireOptions(Command command, string fileDescription, ArgumentArity arity)
    {
        File = new Argument<string?>("FILE") { Description = fileDescription, Arity = arity };
        command.Add(File);
        command.Add(kind);
        command.Add(level);
        Form = new SheetFormOption(command, "the form of the questionnaire [default: by the name of the file, else csv]");
        command.Add(lang);
        command.Add(output);
    }

    public Argument<string?> File { get; }

    public SheetFormOption Form { get; }

    public QuestionnaireKind? KindOf(ParseResult arguments) =>
        arguments.GetValue(kind) is { } token ? QuestionnaireKind.Find(one => one.Token == token) : null;

    public QuestionnaireLevel LevelOf(ParseResult arguments) => arguments.GetValue(level) switch
    {
        "provision" => QuestionnaireLevel.Provision,
        "clause" => QuestionnaireLevel.Clause,
        _ => QuestionnaireLevel.Item,
    };

    public Language LanguageOf(ParseResult arguments) => arguments.LanguageOf(lang);

    public string? OutputOf(ParseResult arguments) => arguments.GetValue(output);
}
