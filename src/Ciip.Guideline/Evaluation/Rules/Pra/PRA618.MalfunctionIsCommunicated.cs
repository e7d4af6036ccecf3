using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.MalfunctionExplanation;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// In each malfunction, status and recovery were made known as the IT-BCP says, in concert with other organizations; who
/// informs whom, when, where, why, what and how was settled.
/// </summary>
/// <remarks>The 5W1H are those of the information actions, not fields of a notice.</remarks>
internal sealed class MalfunctionIsCommunicated() : PracticeRule(new(
    "PRA618", nameof(MalfunctionIsCommunicated),
    new(
        "In each malfunction, status and recovery were made known as the IT-BCP says, in concert with other organizations; who informs whom, when, where, why, what and how was settled.",
        "各IT障害において、IT-BCPに沿い関係機関と協調して状況及び復旧について周知し、情報提供の5W1Hを明確にしている。"),
    new(
        "Record the information actions on the malfunction, and settle what is missing for the next one.",
        "当該IT障害に係る情報提供を記録し、欠けていた事項を次に備えて定める。"),
    [PlaceKind.Malfunction, PlaceKind.Provision, PlaceKind.Item], [FindingLevel.Gap, FindingLevel.Suggestion], RuleBasis.Text,
    ["II.6.2.3(2) p1 s1", "II.6.2.3(2) p1 s2", "II.4(stakeholders) b2 s1"]),
    [
        .. Demand.EachByRecord(Provisions.MalfunctionExplanation.All.Except([.. Questions, ServiceAvailability])),
        Demand.OfMembersByRecord(Place.InPractice(GuidelineItem.MalfunctionExplanation, part: "5w1h"), Questions, "II.4(stakeholders) b2 s1"),
        Demand.OfMembers(Place.InPractice(GuidelineItem.MalfunctionExplanation, part: "p1 s1"), [ServiceAvailability]),
    ])
{
    private static readonly IReadOnlyList<Provision> Questions = Seq.Of(When, Where, Who, Why, What, How);
}
