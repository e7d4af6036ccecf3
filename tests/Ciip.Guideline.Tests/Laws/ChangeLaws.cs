using System.Text.Json.Nodes;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>Comparison, gate and matrix: reading less never looks like progress.</summary>
internal static class ChangeLaws
{
    public static IReadOnlyList<Law> All { get; } =
    [
        new("With itself a report shows no change, and the gate is open", WithItself),
        new("The gate closes on what was judged and is not known any more", ReadingLess),
        new("A lower threshold or strictness never opens the gate", Monotone),
        new("What is not known is never closed, improved or confirmed", UnknownIsNoProgress),
        new("Improved one way is worsened the other", ThereAndBack),
        new("What was not known before closes no gate that is not strict", NotKnownBefore),
        new("What was out of sight for one report is judged as if that report had not been", OutOfSightBetween),
        new("A gap cell becomes what was possible", Possible),
    ];

    private static readonly ReportFile Blank = ReportFile.Of(RandomModel.Evaluate(SafetyStandardsSet.Of(Inventory.Partial), practice: null, asOf: null));

    private static IEnumerable<string> WithItself(RandomModel model)
    {
        var comparison = ReportComparison.Between(before: model.Report, after: RandomModel.Evaluate(model.Standards, model.Practice, model.AsOf));
        return comparison.Changes.Where(static change => change.State != ChangeState.Unchanged).Select(static change => change.ToString())
            .Concat(comparison.Gaps.Select(static change => change.ToString()))
            .Concat(comparison.Gate(strict: true).IsClosed ? ["closed"] : []);
    }

    private static IEnumerable<LaterModel> Of(RandomModel model) => model.Later is { } later ? [later] : [];

    private static IEnumerable<string> ReadingLess(RandomModel model) => Of(model).SelectMany(later =>
    {
        var after = later.Model.Report.Outcomes.ToDictionary(KeyOf, StringComparer.Ordinal);
        var lost = model.Report.Outcomes
            .Where(before => before.Verdict is Verdict.Pass or Verdict.Fail or Verdict.NotApplicable && after.TryGetValue(KeyOf(before), out var now) && now.Verdict == Verdict.Undetermined)
            .Select(static before => before.ToString()).ToList();
        return lost.Count > 0 && !later.Comparison.Gate().IsClosed ? lost : [];
    });

    private static IEnumerable<string> Monotone(RandomModel model) => Of(model).SelectMany(later =>
    {
        var comparison = later.Comparison;
        return Enum.GetValues<FindingLevel>().SelectMany(level => new[] { (level, false), (level, true) })
            .Where(gate => comparison.Gate(gate.level, gate.Item2).IsClosed)
            .Where(gate => !comparison.Gate(gate.level, strict: true).IsClosed || !comparison.Gate(FindingLevel.Suggestion, gate.Item2).IsClosed)
            .Select(static gate => $"{gate}");
    });

    private static IEnumerable<string> UnknownIsNoProgress(RandomModel model) => Of(model).SelectMany(later =>
        later.Comparison.Changes
            .Where(static change => change.State is ChangeState.Closed or ChangeState.Improved or ChangeState.Confirmed && change.After?.Verdict == Verdict.Undetermined)
            .Select(static change => change.ToString()));

    private static IEnumerable<string> ThereAndBack(RandomModel model) => Of(model).SelectMany(later =>
    {
        var back = ReportComparison.Between(before: later.Model.Report, after: model.Report).Changes.ToDictionary(static change => $"{change.Rule.Id} {change.Place.Key}", static change => change.State, StringComparer.Ordinal);
        return later.Comparison.In(ChangeState.Improved)
            .Where(change => back.GetValueOrDefault($"{change.Rule.Id} {change.Place.Key}") != ChangeState.Worsened)
            .Select(static change => change.ToString());
    });

    private static IEnumerable<string> NotKnownBefore(RandomModel model) => Of(model).SelectMany(static later =>
        later.Comparison.Gate().Reasons.Where(static change => change.Before?.Verdict == Verdict.Undetermined).Select(static change => change.ToString()));

    private static IEnumerable<string> OutOfSightBetween(RandomModel model) => Of(model).SelectMany(later =>
    {
        // As ReportFile.Of and CompareWith do it, but for the evaluations: the reports are at hand, and nobody reads a million messages.
        var kept = LastKnownOutcomes.JudgmentsOf(Blank with { LastKnown = LastKnownOutcomes.Carry(later.Model.Report, Blank, model.Report) });
        var judged = model.Report.Outcomes.Where(static outcome => outcome.Verdict != Verdict.Undetermined).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var between = later.Model.Report.Outcomes.Where(outcome => outcome.Verdict == Verdict.Undetermined && judged.Contains(KeyOf(outcome))).Select(KeyOf).ToList();
        return new[] { model, LaterModel.Of(later.Model)?.Model }.OfType<RandomModel>().SelectMany(last =>
        {
            var there = last.Report.Outcomes.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
            var (carried, direct) = (States(new ReportComparison(later.Model.Report, last.Report, kept)), States(ReportComparison.Between(before: model.Report, after: last.Report)));
            return between.Where(key => there.Contains(key) && carried.GetValueOrDefault(key) != direct.GetValueOrDefault(key))
                .Select(key => $"{key}: {carried.GetValueOrDefault(key)}, without the report in between {direct.GetValueOrDefault(key)}");
        });
    });

    private static Dictionary<string, (ChangeState State, FindingLevel Level)?> States(ReportComparison comparison) =>
        comparison.Changes.ToDictionary(static change => $"{change.Rule.Id} {change.Place.Key}", static change => ((ChangeState, FindingLevel)?)(change.State, change.Level), StringComparer.Ordinal);

    private static string KeyOf(RuleOutcome outcome) => $"{outcome.Rule.Id} {outcome.Place.Key}";

    /// <summary>Once something is settled that was not: assessed on one side, read on the other.</summary>
    private static IEnumerable<string> Possible(RandomModel model)
    {
        if (model.Report.Gaps is not { } before)
        {
            yield break;
        }

        var chance = new Chance(model.Seed);
        if (before.Set.Cells.Where(static cell => cell.Practice == PracticeOutcome.NotAssessed).ToList() is { Count: > 0 } unassessed)
        {
            var cell = chance.Pick(unassessed);
            var value = chance.Pick(["carried-out", "partly-carried-out", "not-carried-out", "planned", "no-occasion", "not-relevant"]);
            foreach (var one in Became(cell, Moves.InPractice(model, practice =>
            {
                if (practice["statuses"] is not JsonObject statuses)
                {
                    practice["statuses"] = statuses = [];
                }

                statuses[cell.Provision.Id] = new JsonObject { ["value"] = value, ["actors"] = new JsonArray("operator", "management-layer") };
            })))
            {
                yield return one;
            }
        }

        var unread = before.Set.Cells.Where(static cell => cell.Group is null)
            .SelectMany(cell => model.Report.Standards.Set[cell.Provision].Claims.Where(static claim => claim.Value is ClaimValue.NotExamined or ClaimValue.Addressed).Select(claim => (Cell: cell, claim.Document, claim.Value)))
            .ToList();
        if (unread.Count > 0)
        {
            var (cell, document, claim) = chance.Pick(unread);

            // What is dealt with, extent unknown, turns out to be there in whole or in part; a decision against what is specified is no answer.
            string[] answers = ["specified", "partly-specified", "not-specified", "discussed-not-adopted", "not-relevant"];
            var value = chance.Pick(claim == ClaimValue.Addressed ? answers[..2] : cell.Documents == StandardsOutcome.Specified ? answers[..3] : answers);
            foreach (var one in Became(cell, Moves.InDocuments(model, standards => Moves.Treat(
                standards["documents"]!.AsArray().Single(one => one!["id"]!.GetValue<string>() == document.Id)!, cell.Provision.Id, new JsonObject { ["value"] = value, ["clauses"] = new JsonArray("1") }))))
            {
                yield return one;
            }
        }
    }

    /// <summary>A side that turns out to be at odds with itself is no answer, and neither is one that leaves the cell undetermined.</summary>
    private static IEnumerable<string> Became(GapCell cell, RandomModel? after)
    {
        if (after?.Report.Gaps?.Set.Cells.FirstOrDefault(one => one.Provision == cell.Provision) is { } now
            && now.Documents != StandardsOutcome.Contradicted && now.Practice != PracticeOutcome.Contradicted
            && now.State != GapState.Undetermined && now.State != cell.State && !cell.PossibleStates.Contains(now.State))
        {
            yield return $"{cell} -> {now}; possible: {string.Join(", ", cell.PossibleStates)}";
        }
    }
}
