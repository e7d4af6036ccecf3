using System.CommandLine;
using Ciip.Guideline.Cli.Input;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>What <c>evaluate</c>, <c>plan</c> and <c>carry</c> are asked about.</summary>
internal sealed class SubjectOptions
{
    private readonly Argument<string[]> files = SharedOptions.Files(ArgumentArity.ZeroOrMore);
    private readonly Option<string?>? practice;
    private readonly Option<PartialDate?> asOf = SharedOptions.AsOf();
    private readonly Option<string?> inventory = SharedOptions.Inventory();
    private readonly Option<string?> internalRulesInventory = SharedOptions.InternalRulesInventory();
    private readonly Option<string?> view = SharedOptions.View();

    public SubjectOptions(Command command, bool takesPractice = true)
    {
        command.Add(files);
        if (takesPractice)
        {
            practice = SharedOptions.Practice();
            command.Add(practice);
        }

        command.Add(asOf);
        command.Add(inventory);
        command.Add(internalRulesInventory);
        command.Add(view);
    }

    public bool IsOwnView(ParseResult arguments) => arguments.GetValue(view) == "own";

    /// <summary>Evaluates what was named. Whatever else is read first, by the same reader, so that everything that is wrong is said in one pass.</summary>
    public (EvaluationReport Report, Subject Subject) Evaluate(CiipConsole console, ParseResult arguments, Language language, Action<InputReader>? readFirst = null)
    {
        var practiceFile = practice is null ? null : arguments.GetValue(practice);
        if (arguments.GetValue(files) is null or [] && practiceFile is null)
        {
            throw new UnusableInputException(practice is null ? "There is nothing to evaluate: name a FILE." : "There is nothing to evaluate: name a FILE, or --practice FILE.");
        }

        var reader = new InputReader(console, language);
        readFirst?.Invoke(reader);
        var subject = Subject.Read(
            reader, console, arguments.GetValue(files) ?? [], practiceFile,
            SharedOptions.InventoryOf(arguments.GetValue(inventory)), SharedOptions.InventoryOf(arguments.GetValue(internalRulesInventory)));
        return (GuidelineEvaluator.Default.Evaluate(subject.Standards, subject.Practice, arguments.GetValue(asOf)), subject);
    }
}
