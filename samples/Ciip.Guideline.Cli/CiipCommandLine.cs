using System.CommandLine;
using Ciip.Guideline.Cli.Commands;

namespace Ciip.Guideline.Cli;

/// <summary>The command <c>ciip</c> with all it can do.</summary>
internal sealed class CiipCommandLine
{
    private readonly CiipConsole console;

    public CiipCommandLine(CiipConsole console)
    {
        this.console = console;
        Root = new RootCommand("The Guidelines for the Establishment of Safety Standards of CIIP, 4th Edition (2015): catalog, evaluation, plan, questionnaires.")
        {
            new CatalogCommand(console), new ExplainCommand(console), new NewCommand(console), new SkeletonCommand(console),
            new ValidateCommand(console), new EvaluateCommand(console), new PlanCommand(console), new CompareCommand(console),
            new QuestionnaireCommand(console), new SchemaCommand(console),
        };
        ExamplesInHelp.AddTo(Root);
    }

    public RootCommand Root { get; }

    public int Run(IReadOnlyList<string> arguments)
    {
        var parsed = Root.Parse(arguments);
        try
        {
            var code = parsed.Invoke(new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCodes.Unusable : code;
        }
        catch (UnusableInputException exception)
        {
            foreach (var line in exception.Lines)
            {
                console.Error.WriteLine(line);
            }

            return ExitCodes.Unusable;
        }
    }
}
