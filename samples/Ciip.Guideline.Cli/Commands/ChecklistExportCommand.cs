using System.CommandLine;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>Writes a checklist, empty or filled in from a self-verification.</summary>
internal sealed class ChecklistExportCommand : CiipCommand
{
    public ChecklistExportCommand(CiipConsole console)
        : base("export", "Writes a checklist, empty or filled in from a self-verification.",
            "ciip checklist export --lang ja -o checklist.xlsx",
            "ciip checklist export samples/data/reference-operator/self-verification.json -o checklist.xlsx")
    {
        var file = new Argument<string?>("FILE") { Description = "the JSON file of the self-verification to fill it in from; '-' is standard input", Arity = ArgumentArity.ZeroOrOne };
        Add(file);
        var options = new ChecklistOptions(this);
        SetAction(arguments =>
        {
            var language = options.LanguageOf(arguments);
            var form = options.Form.WrittenTo(arguments, options.OutputOf(arguments), language);
            var reader = new InputReader(console, language);
            var checklist = options.Read(reader, arguments);
            var filled = arguments.GetValue(file) is { } named ? reader.Read<SelfVerification>(named) : null;
            reader.ThrowIfUnusable();
            new OutputTarget(console, options.OutputOf(arguments), language).WriteSheets(checklist!.Write(form, language, filled), form);
            return ExitCodes.Done;
        });
    }
}
