using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Output;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>A file to fill in.</summary>
internal sealed class NewCommand : CiipCommand
{
    public NewCommand(CiipConsole console)
        : base("new", "Writes a file to fill in, which states nothing yet.", "ciip new standards --tier 4 --sector medical -o rule.json", "ciip new practice -o practice.json")
    {
        string[] sectors = [.. CiiSector.All.Select(one => one.Value)];
        var kind = SharedOptions.Kind("a Safety Standards document, or a self-verification", "standards", "practice");
        var tier = SharedOptions.Choice("--tier", "the tier of the document [default: 4]", "1", "2", "3", "4");
        var sector = new Option<string?>("--sector") { Description = "the sector: own:… for one that the Guideline does not have, or " + string.Join(", ", sectors), HelpName = "SECTOR" };
        sector.CompletionSources.Add(sectors);
        sector.Validators.Add(result => SharedOptions.ReportOthers(result, sector.Name, ["own:…", .. sectors], static token => CiiSector.TryParse(token, out _)));
        var output = SharedOptions.Output();
        var force = new Option<bool>("--force") { Description = "replace an existing file" };
        Add(kind);
        Add(tier);
        Add(sector);
        Add(output);
        Add(force);
        SetAction(arguments =>
        {
            FileForms.Require("json", arguments.GetValue(output));
            var target = new OutputTarget(console, arguments.GetValue(output));
            var replaces = arguments.GetValue(force);
            var chosen = arguments.GetValue(sector) is { } token ? CiiSector.Parse(token) : null;
            if (arguments.GetValue(kind) == "standards")
            {
                SchemaFile.WriteWith(target, Forms.Document(DocumentTier.Parse("tier-" + (arguments.GetValue(tier) ?? "4")), chosen), "standards", replaces);
            }
            else if (arguments.GetValue(tier) is not null)
            {
                throw new UnusableInputException("--tier: a self-verification has no tier.");
            }
            else
            {
                SchemaFile.WriteWith(target, Forms.Practice(chosen), "practice", replaces);
            }

            return ExitCodes.Done;
        });
    }
}
