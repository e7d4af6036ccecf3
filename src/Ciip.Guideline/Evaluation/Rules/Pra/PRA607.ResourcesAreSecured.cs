using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.Resources;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>Management resources are secured for building the system, for operating it, and for executing the plan.</summary>
internal sealed class ResourcesAreSecured() : PracticeRule(new(
    "PRA607", nameof(ResourcesAreSecured),
    new(
        "Management resources are secured for building the system, for operating it, and for executing the plan.",
        "システムの構築、運用及び計画の実行のための経営資源を確保している。"),
    new("Secure resources for the purpose that has none.", "経営資源が確保されていない目的について、必要な経営資源を確保する。"),
    [PlaceKind.Provision, PlaceKind.Item], [FindingLevel.Gap, FindingLevel.Suggestion], RuleBasis.Text, ["II.6.1.4(1) p1 s1"]),
    [
        .. Demand.EachInPractice(Purposes),
        Demand.OfMembers(Place.InPractice(GuidelineItem.Resources, part: "p1 s1"), [.. Provisions.Resources.All.Except(Purposes)]),
    ])
{
    private static readonly IReadOnlyList<Provision> Purposes = Seq.Of(ForConstruction, ForOperation, ForPlanExecution);
}
