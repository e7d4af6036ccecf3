using System.CommandLine;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>A command with examples in its help.</summary>
internal abstract class CiipCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
