namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>Specific goals follow from the policy; a roadmap and a plan detailing it are drawn up and carried out.</summary>
/// <remarks>The rough schedule that the sentence names is the roadmap, not a third document.</remarks>
internal sealed class RoadmapAndPlanAreDrawnUp() : PracticeRule(new(
    "PRA606", nameof(RoadmapAndPlanAreDrawnUp),
    new(
        "Specific goals follow from the policy; a roadmap and a plan detailing it are drawn up and carried out.",
        "方針に基づく具体的な目標があり、ロードマップとこれを具体化した計画を策定し、実施している。"),
    new("Draw up what is missing, or carry out what has come due and record when.", "欠けているものを策定し、又は期限の到来したものを実施して日付を記録する。"),
    [PlaceKind.Provision, PlaceKind.Record], [FindingLevel.Gap], RuleBasis.Text, ["II.6.1.3(1) p1 s1"]),
    Demand.EachByRecord(Provisions.RoadmapAndPlan.All));
