using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Questionnaires.Checklists;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>The description of the checklist that comes with the command, to make another of.</summary>
internal sealed class ChecklistDescriptionCommand : CiipCommand
{
    public ChecklistDescriptionCommand(CiipConsole console)
        : base("description", "Writes the description of the checklist that comes with ciip, to make your own of.", "ciip checklist description -o my-checklist.json")
    {
        var output = SharedOptions.Output();
        Add(output);
        SetAction(arguments =>
        {
            var file = arguments.GetValue(output);
            FileForms.Require("json", file);
            new OutputTarget(console, file).Write(Checklist.ExampleDescription());
            return ExitCodes.Done;
        });
    }
}
