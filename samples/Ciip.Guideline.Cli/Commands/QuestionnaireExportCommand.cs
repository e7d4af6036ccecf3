using System.CommandLine;
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
            "ciip questionnaire export samples/data/standards/rokin-asset-policy.json --kind standards --level clause --format csv -o clauses.csv")
    {
        var options = new QuestionnaireOptions(this, "the JSON file of a document or self-verification to start from; '-' is standard input", ArgumentArity.ZeroOrOne);
        SetAction(arguments =>
        {
            var isWorkbook = options.WritesWorkbook(arguments);
            var reader = new InputReader(console, options.LanguageOf(arguments));
            var (kind, file) = Read(reader, arguments.GetValue(options.File), options.KindOf(arguments));
            reader.ThrowIfUnusable();
            var level = options.LevelOf(arguments);
            if (!kind!.Levels.Contains(level))
            {
                throw new UnusableInputException("--level clause: practice has no clauses; ask by item or by provision.");
            }

            var questionnaire = new Questionnaire { Kind = kind, Level = level, Language = options.LanguageOf(arguments), Content = file };
            var target = new OutputTarget(console, options.OutputOf(arguments), options.LanguageOf(arguments));
            if (isWorkbook)
            {
                target.WriteWorkbook(questionnaire.Write(QuestionnaireForm.Xlsx));
            }
            else
            {
                target.Write(questionnaire.Write(QuestionnaireForm.Csv));
            }

            return ExitCodes.Done;
        });
    }

    private static (QuestionnaireKind? Kind, JsonObject File) Read(InputReader reader, string? file, QuestionnaireKind? asked)
    {
        if (file is null)
        {
            return asked is null ? throw new UnusableInputException("--kind: say what the questionnaire is about, standards or practice.") : (asked, []);
        }

        if (reader.Bytes(file) is not { } utf8)
        {
            return (asked, []);
        }

        var kind = GuidelineJson.TypeOf(utf8) == typeof(SelfVerification) ? QuestionnaireKind.Practice : QuestionnaireKind.Standards;
        if (asked is not null && asked != kind)
        {
            reader.Report(file, new($"The file is of the kind '{kind.Token}', not '{asked.Token}'.", $"ファイルの種類は{kind.Token}であり、{asked.Token}ではない。"));
        }

        var written = kind == QuestionnaireKind.Standards ? Content(reader.Read<SafetyStandardsDocument>(file, utf8)) : Content(reader.Read<SelfVerification>(file, utf8));
        return (kind, written ?? []);
    }

    private static JsonObject? Content<T>(T? value)
        where T : class =>
        value is null ? null : Questionnaire.ContentOf(value);
}
