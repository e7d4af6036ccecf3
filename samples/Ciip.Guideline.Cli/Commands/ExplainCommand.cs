using System.CommandLine;
using Ciip.Guideline.Cli.Output;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>What a rule, place, item or provision says, cites, asks, and what else refers to it.</summary>
internal sealed class ExplainCommand : CiipCommand
{
    public ExplainCommand(CiipConsole console)
        : base("explain", "Says what a rule, a place in the Guideline, an item or a provision is about, and what refers to it.",
            "ciip explain STD602", "ciip explain \"II.6 p1 s1\"", "ciip explain \"II.6.1.2(2)\"", "ciip explain \"II.6.1.2(2).a\"")
    {
        var name = new Argument<string>("NAME") { Description = "a rule (STD602), a locator (II.6 p1 s1), an item (II.6.1.2(2)) or a provision (II.6.1.2(2).a)", HelpName = "RULE|LOCATOR|ITEM|PROVISION" };
        Add(name);
        SetAction(arguments =>
        {
            var asked = arguments.GetRequiredValue(name).Trim();
            if (Explanation.Of(asked) is not { } text)
            {
                var near = Explanation.Near(asked);
                throw new UnusableInputException(near.Count == 0 ? $"'{asked}' is not part of the Guideline." : $"'{asked}' is not part of the Guideline; near it: {string.Join(", ", near)}.");
            }

            new OutputTarget(console, file: null).Write(text);
            return ExitCodes.Done;
        });
    }
}
