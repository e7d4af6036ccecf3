using System.CommandLine;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>The commands as they are built, to hold tests against.</summary>
internal static class CommandTree
{
    public static RootCommand Root() => new CiipCommandLine(new CiipConsole(Stream.Null, Stream.Null, Stream.Null)).Root;

    /// <summary>The commands that do something, by the words that call them.</summary>
    public static IEnumerable<(string Name, Command Command)> All() =>
        Root().Subcommands.SelectMany(command => command.Subcommands.Count == 0
            ? [(command.Name, command)]
            : command.Subcommands.Select(inner => (command.Name + " " + inner.Name, inner)));
}
