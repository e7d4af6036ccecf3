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
    [PlaceKind.Set, PlaceKind.Malfunction], [FindingLevel.Gap], RuleBasis.Text, ["II.3 p1 s1"]),
    Demand.Of(Listed, Place.Set))
{
    private static readonly MessageTemplate NoneLikely = new(
        "std302.none-likely", "IT malfunctions are listed, but none is marked as likely.", "IT障害は列挙されているが、発生する可能性が高いとされたものがない。");

    private static readonly MessageTemplate LikelyUnknown = new(
        "std302.likely-unknown", "IT malfunctions are listed; it is not known which are likely. Where to look: {0}.", "IT障害は列挙されているが、発生する可能性が高いものが分からない。確認先：{0}。");

    private static readonly MessageTemplate LikelyOnes = new(
        "std302.likely", "IT malfunctions that are likely are listed ({0}).", "発生する可能性が高いIT障害が列挙されている（{0}）。");

    private static readonly MessageTemplate Tied = new("std302.tied", "{0}: caused by {1}.", "{0}：原因は{1}。");

    private static readonly MessageTemplate NoCause = new("std302.no-cause", "No cause is named for: {0}.", "原因が示されていない：{0}。");

    private static readonly MessageTemplate CauseUnknown = new(
        "std302.cause-unknown", "Not known to what cause it is tied: {0}.", "対応する原因が不明：{0}。");

    private static readonly MessageTemplate NotLikely = new("std302.not-likely", "Listed as not likely: {0}.", "発生する可能性が高くないとされている：{0}。");

    private static readonly Provision Listed = Provisions.Causes.LikelyMalfunctionsListed;

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        var members = context.Analysis.SetView.Members;
        if (members.Malfunctions.Count == 0 || !context.IsAsked(Listed))
        {
            base.Judge(context, into);
        }
        else
        {
            var list = members.MalfunctionsAreSettled ? OfProvision(context, Listed, Place.Set) : OfList(members).Judging(Listed);
            into.Add(OnePerPlace(members.Malfunctions.Select(malfunction => OfMember(context, members, malfunction).Judging(Listed)).Prepend(list)));
        }
    }

    /// <summary>What is asked of the list: that it marks what is likely. The causes are asked of its members.</summary>
    private RuleOutcome OfList(FieldMembers members) =>
        LikelyMalfunctions.AreListed(members.Malfunctions) ? Pass(Place.Set, LikelyOnes.With(Documents(members)))
        : members.LikelyOnesWouldBeKnown ? Fail(Place.Set, ProvisionLevels.InDocuments(Listed), NoneLikely.With(), [Listed])
        : Undetermined(Place.Set, LikelyUnknown.With(Documents(members)), [Listed]);

    private RuleOutcome OfMember(EvaluationContext context, FieldMembers members, PlacedRecord<ExpectedMalfunction> malfunction)
    {
        var place = malfunction.At(Listed);
        var name = Arguments.Of(malfunction.Name);
        return LikelyMalfunctions.StateOf(malfunction.Record, members.MalfunctionsAreClosed) switch
        {
            null => NotApplicable(place, NotLikely.With(name)),
            _ when members.MalfunctionsAreSettled => OfProvision(context, Listed, place),
            MemberState.Shows => Pass(place, Tied.With(name, malfunction.Record.Cause!.Title)),
            MemberState.Lacks => Fail(place, ProvisionLevels.InDocuments(Listed), NoCause.With(name), [Listed]),
            _ => Undetermined(place, CauseUnknown.With(name), [Listed]),
        };
    }

    private static LocalizedText Documents(FieldMembers members) =>
        Arguments.Of(members.Malfunctions.Select(static item => item.Document.Id).Distinct(StringComparer.Ordinal));
}
