using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Questionnaires;

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
            var reader = new InputReader(console, language);
            var bytes = ReturnedSheets.Read(reader, file);
            reader.ThrowIfUnusable();
            ReturnedSheets.Write(console, file, ReturnedQuestionnaire.Read(bytes!, options.Form.Of(arguments, file), options.KindOf(arguments)), options.OutputOf(arguments), language);
            return ExitCodes.Done;
        });
    }
}
