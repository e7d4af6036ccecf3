using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Questionnaires;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>Writes a questionnaire, empty or filled in from a file.</summary>
internal sealed class QuestionnaireExportCommand : CiipCommand
{
    public QuestionnaireExportCommand(CiipConsole console)
        : base("export", "Writes a questionnaire, empty or filled in from a file.",
            "ciip questionnaire export --kind standards --level item --lang ja -o questions.xlsx",
            "ciip questionnaire export samples/data/standards/rokin-asset-policy.json --kind standards --level clause --format csv -o clauses.csv",
            "ciip questionnaire export samples/data/standards/rokin-asset-policy.json --next 5 --level provision -o next.xlsx")
    {
        var next = NextOption();
        var options = new QuestionnaireOptions(this, "the JSON file of a document or self-verification to start from; '-' is standard input", ArgumentArity.ZeroOrOne);
        Add(next);
        SetAction(arguments =>
        {
            var form = options.Form.WrittenTo(arguments, options.OutputOf(arguments), options.LanguageOf(arguments));
            var reader = new InputReader(console, options.LanguageOf(arguments));
            var (kind, file, askNext) = Read(reader, arguments.GetValue(options.File), options.KindOf(arguments));
            reader.ThrowIfUnusable();
            var level = options.LevelOf(arguments);
            if (!kind!.Levels.Contains(level))
            {
                throw new UnusableInputException("--level clause: practice has no clauses; ask by item or by provision.");
            }

            var questionnaire = new Questionnaire
            {
                Kind = kind,
                Level = level,
                Language = options.LanguageOf(arguments),
                Content = file,
                Next = arguments.GetValue(next) is { } count ? NextOf(askNext, level, count) : null,
            };
            new OutputTarget(console, options.OutputOf(arguments), options.LanguageOf(arguments)).WriteSheets(questionnaire.Write(form), form);
            return ExitCodes.Done;
        });
    }

    private static Option<int?> NextOption()
    {
        var option = new Option<int?>("--next") { Description = "only the questions whose answers narrow most, so many, in that order, and what is answered", HelpName = "N" };
        option.CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                return number;
            }

            result.AddError($"--next: '{result.Tokens[0].Value}' is not a number of 1 or more.");
            return null;
        };
        return option;
    }

    private static IReadOnlyList<NextQuestion> NextOf(Func<int, IReadOnlyList<NextQuestion>>? askNext, QuestionnaireLevel level, int count) =>
        level == QuestionnaireLevel.Clause ? throw new UnusableInputException("--next: clauses have an order of their own; ask by item or by provision.")
        : askNext is null ? throw new UnusableInputException("--next: name a FILE; what to ask next depends on what is known.")
        : askNext(count);

    private static (QuestionnaireKind? Kind, JsonObject File, Func<int, IReadOnlyList<NextQuestion>>? AskNext) Read(InputReader reader, string? file, QuestionnaireKind? asked)
    {
        if (file is null)
        {
            return asked is null ? throw new UnusableInputException("--kind: say what the questionnaire is about, standards or practice.") : (asked, [], null);
        }

        if (reader.Bytes(file) is not { } utf8)
        {
            return (asked, [], null);
        }

        var kind = GuidelineJson.TypeOf(utf8) == typeof(SelfVerification) ? QuestionnaireKind.Practice : QuestionnaireKind.Standards;
        if (asked is not null && asked != kind)
        {
            reader.Report(file, new($"The file is of the kind '{kind.Token}', not '{asked.Token}'.", $"ファイルの種類は{kind.Token}であり、{asked.Token}ではない。"));
        }

        return kind == QuestionnaireKind.Standards
            ? Read<SafetyStandardsDocument>(kind, reader.Read<SafetyStandardsDocument>(file, utf8), Questionnaire.ToAskNext)
            : Read<SelfVerification>(kind, reader.Read<SelfVerification>(file, utf8), Questionnaire.ToAskNext);
    }

    private static (QuestionnaireKind? Kind, JsonObject File, Func<int, IReadOnlyList<NextQuestion>>? AskNext) Read<T>(QuestionnaireKind kind, T? value, Func<T, int, IReadOnlyList<NextQuestion>> askNext)
        where T : class =>
        value is null ? (kind, [], null) : (kind, Questionnaire.ContentOf(value), count => askNext(value, count));
}
