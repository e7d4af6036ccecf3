using System.CommandLine;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>What changed between two reports, and whether anything got worse.</summary>
internal sealed class CompareCommand : CiipCommand
{
    private static readonly TableColumn[] Columns =
    [
        new("change", new("Change", "変化")), new("level", new("Level", "程度")), new("rule", new("Rule", "規則")),
        new("place", new("Place", "箇所")), new("message", new("Message", "内容")),
    ];

    public CompareCommand(CiipConsole console)
        : base("compare", "Compares two reports written by 'evaluate --format json'. With --gate it returns 1 where something got worse.",
            "ciip compare before.json after.json --gate --level weakness")
    {
        var before = new Argument<string>("BEFORE") { Description = "the earlier report; '-' is standard input" };
        var after = new Argument<string>("AFTER") { Description = "the later report" };
        var gate = new Option<bool>("--gate") { Description = "return 1 where the gate is closed" };
        var level = SharedOptions.Level();
        var strict = new Option<bool>("--strict") { Description = "also close the gate for what was there unseen, and for what can no longer be seen" };
        Add(before);
        Add(after);
        Add(gate);
        Add(level);
        Add(strict);
        SetAction(arguments =>
        {
            var reader = new InputReader(console);
            var earlier = reader.Read<ReportFile>(arguments.GetRequiredValue(before));
            var later = reader.Read<ReportFile>(arguments.GetRequiredValue(after));
            reader.ThrowIfUnusable();
            var comparison = earlier!.CompareWith(later!.Evaluate());
            var decision = comparison.Gate(SharedOptions.LevelOf(arguments.GetValue(level)), arguments.GetValue(strict));
            var output = new OutputTarget(console, file: null);
            output.Write(new ShownTable(TableOf(comparison), "change", "level", "rule", "place", "message") { LeastWidth = 18 });
            output.Write($"specified, all documents: at least {comparison.SpecifiedInSet.Before} before, at least {comparison.SpecifiedInSet.After} after\ngate: {Say(decision)}\n");
            return arguments.GetValue(gate) && decision.IsClosed ? ExitCodes.Found : ExitCodes.Done;
        });
    }

    private static string Say(ComparisonGate gate) => (gate.IsComparable, gate.Reasons.Count) switch
    {
        (false, _) => "closed, because the reports rest on different rules",
        (_, 0) => "open",
        (_, 1) => "closed by 1 change",
        (_, var changes) => FormattableString.Invariant($"closed by {changes} changes"),
    };

    private static GuidelineTable TableOf(ReportComparison comparison) => new(
        new("Changes", "変化"), Columns,
        comparison.Changes.Where(change => change.State != ChangeState.Unchanged).Select(change => new[]
        {
            change.State.In(Language.English), change.Level.In(Language.English), change.Rule.Id, change.Place.ToString(),
            (change.After ?? change.Before)!.Message.ToString()!,
        }),
        Language.English);
}
