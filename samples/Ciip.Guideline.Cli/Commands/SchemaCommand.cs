using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Output;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>The JSON schema of a file, for editors.</summary>
internal sealed class SchemaCommand : CiipCommand
{
    public SchemaCommand(CiipConsole console)
        : base("schema", "Writes the JSON schema of a file, for editors.", "ciip schema standards")
    {
        var kind = SharedOptions.Kind("what the file holds", "standards", "practice", "report", "subject", "summary");
        Add(kind);
        SetAction(arguments =>
        {
            new OutputTarget(console, file: null).Write(SchemaFile.Of(arguments.GetRequiredValue(kind)));
            return ExitCodes.Done;
        });
    }
}
