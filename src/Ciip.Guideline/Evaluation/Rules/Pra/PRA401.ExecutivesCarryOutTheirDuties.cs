using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// Executives and senior managers themselves see the need for measures, recognize and assess risk sources, decide plans and
/// secure resources, and check implementation and the capability to respond.
/// </summary>
internal sealed class ExecutivesCarryOutTheirDuties() : PracticeRule(new(
    "PRA401", nameof(ExecutivesCarryOutTheirDuties),
    new(
        "Executives and senior managers themselves see the need for measures, recognize and assess risk sources, decide plans and secure resources, and check implementation and the capability to respond.",
        "経営層自らが、対策の必要性を認識し、リスク源の認識・評価、計画の策定と経営資源の確保、実施状況及び対応能力の確認を行っている。"),
    new("Have the management layer perform the duty, and record that it did.", "経営層が当該事項を自ら行い、その旨を記録する。"),
    [PlaceKind.Provision, PlaceKind.Duty], [FindingLevel.Weakness, FindingLevel.Suggestion], RuleBasis.Text,
    ["II.4(executives) p1 s1", "II.4(executives) b1", "II.4(executives) b2", "II.4(executives) b3", "II.4(executives) b4", "II.4(executives) b5"]),
    [
        .. Demand.EachBy(Actor.ManagementLayer, Provisions.Executives.All.Except(Kinds)),
        Demand.OfMembers(Place.InPractice(GuidelineId.Parse("II.4(executives)"), part: "b3"), Kinds),
    ])
{
    private static readonly IReadOnlyList<Provision> Kinds = Seq.Of(Provisions.Executives.Budget, Provisions.Executives.HumanResources);
}
