using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Input;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>Makes a self-verification of a checklist that was filled in, or changes one.</summary>
internal sealed class ChecklistImportCommand : CiipCommand
{
    public ChecklistImportCommand(CiipConsole console)
        : base("import", "Makes a self-verification of a checklist that was filled in.",
            "ciip checklist import checklist.xlsx -o practice.json",
            "ciip checklist import checklist.xlsx --onto last-year.json -o this-year.json")
    {
        var file = new Argument<string>("FILE") { Description = "the checklist, .csv or .xlsx; '-' is standard input", Arity = ArgumentArity.ExactlyOne };
        var onto = new Option<string?>("--onto") { Description = "the self-verification to change: what the checklist does not ask, or leaves as it is, stays", HelpName = "FILE" };
        Add(file);
        Add(onto);
        var options = new ChecklistOptions(this);
        SetAction(arguments =>
        {
            var (named, language) = (arguments.GetRequiredValue(file), options.LanguageOf(arguments));
            FileForms.Require("json", options.OutputOf(arguments), language);
            var reader = new InputReader(console, language);
            var checklist = options.Read(reader, arguments);
            var changed = arguments.GetValue(onto) is { } earlier ? reader.Read<SelfVerification>(earlier) : null;
            var bytes = ReturnedSheets.Read(reader, named);
            reader.ThrowIfUnusable();
            ReturnedSheets.Write(console, named, checklist!.Read(bytes!, options.Form.Of(arguments, named), language, changed), options.OutputOf(arguments), language);
            return ExitCodes.Done;
        });
    }
}
