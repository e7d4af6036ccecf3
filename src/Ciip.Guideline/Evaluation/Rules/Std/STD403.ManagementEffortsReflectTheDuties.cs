namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The specified efforts reflect the quoted duties of executives, and those of stakeholders that they share.</summary>
internal sealed class ManagementEffortsReflectTheDuties() : StandardsRule(new(
    "STD403", nameof(ManagementEffortsReflectTheDuties),
    new(
        "The specified efforts reflect the executives' five duties and the stakeholders' duties that executives share.",
        "定めた取組に、経営層の五つの責務と、経営層も負う関係主体の責務を反映している。"),
    new(
        "Add an effort of the management layer that reflects the duty, or record which effort does.",
        "この責務に当たる経営層の取組を加えるか、既にある取組との対応を記録する。"),
    [PlaceKind.Duty, PlaceKind.Provision], [FindingLevel.Suggestion], RuleBasis.Text,
    [
        "II.4 p2 s1", "II.4 p3 s1", "II.4(executives) p1 s1", "II.4(executives) b1", "II.4(executives) b2",
        "II.4(executives) b3", "II.4(executives) b4", "II.4(executives) b5", "II.4(stakeholders) b1 s1",
        "II.4(stakeholders) b1 s2", "II.4(stakeholders) b2 s1", "II.4(stakeholders) b2 s2",
    ]),
    [
        .. ManagementDuty.All.Select(static duty => At(duty.Value, DutiesAndLists.Of(duty), Asks)),
        .. StakeholderDuty.All.Select(static duty => At(duty.Value, DutiesAndLists.Of(duty), Asks, Shares)),
        On(Provisions.Executives.NeedRecognized), On(Provisions.Executives.ImplementationEnsured), On(Provisions.Roles.ReferenceToDuties),
    ])
{
    private const string Asks = "II.4 p2 s1";
    private const string Shares = "II.4(executives) p1 s1";

    private static Demand At(string duty, IEnumerable<Provision> provisions, params string[] frame) => Asked(new Place(part: duty), provisions, frame);

    /// <summary>What is not a single duty: the need for all, being able to ensure them, and looking at them at all.</summary>
    private static Demand On(Provision provision) => Asked(new Place(on: provision), provision.Alone, Asks);

    /// <summary>They are only what the efforts are to be specified in view of, so each is a suggestion.</summary>
    private static Demand Asked(Place place, IEnumerable<Provision> provisions, params string[] frame) =>
        Demand.OfMembers(place, [.. provisions], FindingLevel.Suggestion, frame);
}
