namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The IT malfunctions with a high probability of occurring are listed, each tied to a cause.</summary>
internal sealed class LikelyMalfunctionsAreListed() : StandardsRule(new(
    "STD302", nameof(LikelyMalfunctionsAreListed),
    new(
        "The IT malfunctions with a high probability of occurring are listed, each tied to a cause.",
        "発生する可能性の高いIT障害を、それぞれの原因と対応付けて列挙している。"),
    new(
        "List the IT malfunctions that are likely, mark them as such, and name the cause of each.",
        "発生する可能性の高いIT障害を、その旨と原因を付して列挙する。"),
    [PlaceKind.Set, PlaceKind.Malfunction], [FindingLevel.Gap], RuleBasis.Text, ["II.3 p1 s1"]))
{
    private static readonly MessageTemplate NoneLikely = new(
        "std302.none-likely", "IT malfunctions are listed, but none is marked as likely.", "IT障害は列挙されているが、発生する可能性が高いとされたものがない。");

    private static readonly MessageTemplate LikelyUnknown = new(
        "std302.likely-unknown", "IT malfunctions are listed; it is not known which are likely. Where to look: {0}.", "IT障害は列挙されているが、発生する可能性が高いものが分からない。確認先: {0}。");

    private static readonly MessageTemplate Tied = new("std302.tied", "{0}: caused by {1}.", "{0}: 原因は{1}。");

    private static readonly MessageTemplate NoCause = new("std302.no-cause", "No cause is named for: {0}.", "原因が示されていない: {0}。");

    private static readonly MessageTemplate CauseUnknown = new(
        "std302.cause-unknown", "Not known to what cause it is tied: {0}.", "対応する原因が不明: {0}。");

    private static readonly MessageTemplate NotLikely = new("std302.not-likely", "Listed as not likely: {0}.", "発生する可能性が高くないとされている: {0}。");

    private static readonly Provision Listed = Provisions.Causes.LikelyMalfunctionsListed;

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        var malfunctions = context.Malfunctions();
        yield return JudgeList(context, malfunctions);
        if (!context.Bears(Listed))
        {
            yield break;
        }

        foreach (var outcome in OnePerPlace(malfunctions.Select(malfunction => Judge(context, malfunction))))
        {
            yield return outcome;
        }
    }

    private RuleOutcome JudgeList(EvaluationContext context, IReadOnlyList<PlacedRecord<ExpectedMalfunction>> malfunctions)
    {
        var demand = Demand(context, Listed, Place.Set);
        if (demand.Verdict != Verdict.Pass
            || malfunctions.Any(static malfunction => malfunction.Record.IsLikely == true)
            || context.IsSettledByTreatment(Listed))
        {
            return demand;
        }

        // The list alone made it a pass, and nothing in it is said to be likely.
        return IsListTelling(context)
            ? Fail(Place.Set, ProvisionLevels.InDocuments(Listed), NoneLikely.With(), [Listed])
            : Undetermined(Place.Set, LikelyUnknown.With(Arguments.Of(malfunctions.Select(static item => item.Document.Id).Distinct(StringComparer.Ordinal))), [Listed]);
    }

    /// <summary>Whether a likely malfunction would be known of: all was read, or the lists are complete and leave nothing open.</summary>
    private static bool IsListTelling(EvaluationContext context) =>
        !context.Analysis.SetView.IsOpen
        && context.Documents.All(static document => ClaimReader.IsClosed(document, Listed)
            || (document.Causes is { MalfunctionsAreComplete: true, Malfunctions: { } list } && list.All(static item => item.IsLikely is not null)));

    private RuleOutcome Judge(EvaluationContext context, PlacedRecord<ExpectedMalfunction> malfunction)
    {
        var place = malfunction.At(Listed);
        var name = Arguments.Of(malfunction.Name);
        return malfunction.Record switch
        {
            { IsLikely: false } => NotApplicable(place, NotLikely.With(name)),
            { Cause: { } cause } => Pass(place, Tied.With(name, cause.Title)),
            _ when context.IsClosed(Listed) => Fail(place, ProvisionLevels.InDocuments(Listed), NoCause.With(name), [Listed]),
            _ => Undetermined(place, CauseUnknown.With(name), [Listed]),
        };
    }
}
