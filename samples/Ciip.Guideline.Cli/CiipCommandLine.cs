using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Ciip.Guideline.Cli.Commands;

namespace Ciip.Guideline.Cli;

/// <summary>The command <c>ciip</c> with all it can do.</summary>
internal sealed class CiipCommandLine
{
    private readonly CiipConsole console;

    public CiipCommandLine(CiipConsole console)
    {
        this.console = console;
        Root = new RootCommand("The Guidelines for the Establishment of Safety Standards of CIIP, 4th Edition (2015): catalog, evaluation, plan, carry-over to later editions, roll-ups, questionnaires, checklists.")
        {
            new CatalogCommand(console), new ExplainCommand(console), new NewCommand(console), new SkeletonCommand(console),
            new ValidateCommand(console), new EvaluateCommand(console), new PlanCommand(console), new CarryCommand(console), new CompareCommand(console), new AmendCommand(console),
            new RollUpCommand(console), new MergeCommand(console), new QuestionnaireCommand(console), new ChecklistCommand(console), new SchemaCommand(console),
        };
        ExamplesInHelp.AddTo(Root);

        // Those of another system are names of files here.
        var help = Root.Options.OfType<System.CommandLine.Help.HelpOption>().Single();
        help.Aliases.Remove("/h");
        help.Aliases.Remove("/?");
    }

    public RootCommand Root { get; }

    public int Run(IReadOnlyList<string> arguments)
    {
        // A name that begins with @ is that of a file like any other, not that of a list of arguments.
        var parsed = Root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            return parsed.Action is ParseErrorAction wrong ? Refuse(parsed, wrong) : Invoke(parsed, console.Out);
        }
        catch (UnusableInputException exception)
        {
            foreach (var line in exception.Lines)
            {
                console.Error.WriteMessage(line);
            }

            return ExitCodes.Unusable;
        }
        catch (Exception exception) when (FileTrouble.Is(exception) && exception is not ArgumentException)
        {
            console.Error.WriteMessage("ciip: " + FileTrouble.Of(exception).English);
            return ExitCodes.Unusable;
        }
    }

    /// <summary>Says what is wrong, all on standard error, and where the help is instead of all of it.</summary>
    private int Refuse(ParseResult parsed, ParseErrorAction wrong)
    {
        wrong.ShowHelp = false;
        Invoke(parsed, console.Error);
        var names = new List<string>();
        for (var at = parsed.CommandResult; at is not null; at = at.Parent as CommandResult)
        {
            names.Insert(0, at.Command.Parents.Any() ? at.Command.Name : "ciip");
        }

        console.Error.WriteLine($"For help: {string.Join(' ', names)} --help");
        return ExitCodes.Unusable;
    }

    /// <summary>Whoever stops a command is answered by the command itself, or by the system.</summary>
    private int Invoke(ParseResult parsed, TextWriter output) =>
        parsed.Invoke(new InvocationConfiguration { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
}
