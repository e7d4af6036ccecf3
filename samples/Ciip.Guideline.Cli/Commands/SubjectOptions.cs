using System.CommandLine;
using Ciip.Guideline.Cli.Input;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>What <c>evaluate</c> and <c>plan</c> are asked about.</summary>
internal sealed class SubjectOptions
{
    private readonly Argument<string[]> files = SharedOptions.Files(ArgumentArity.ZeroOrMore);
    private readonly Option<string?> practice = SharedOptions.Practice();
    private readonly Option<PartialDate?> asOf = SharedOptions.AsOf();
    private readonly Option<string?> inventory = SharedOptions.Inventory();
    private readonly Option<string?> internalRulesInventory = SharedOptions.InternalRulesInventory();
    private readonly Option<string?> view = SharedOptions.View();

    public SubjectOptions(Command command)
    {
        command.Add(files);
        command.Add(practice);
        command.Add(asOf);
        command.Add(inventory);
        command.Add(internalRulesInventory);
        command.Add(view);
    }

    public bool IsOwnView(ParseResult arguments) => arguments.GetValue(view) == "own";

    public (EvaluationReport Report, Subject Subject) Evaluate(CiipConsole console, ParseResult arguments, Language language)
    {
        if (arguments.GetValue(files) is null or [] && arguments.GetValue(practice) is null)
        {
            throw new UnusableInputException("There is nothing to evaluate: name a FILE, or --practice FILE.");
        }

        var subject = Subject.Read(
            new InputReader(console, language), console, arguments.GetValue(files) ?? [], arguments.GetValue(practice),
            SharedOptions.InventoryOf(arguments.GetValue(inventory)), SharedOptions.InventoryOf(arguments.GetValue(internalRulesInventory)));
        return (GuidelineEvaluator.Default.Evaluate(subject.Standards, subject.Practice, arguments.GetValue(asOf)), subject);
    }
}
