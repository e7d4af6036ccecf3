namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// A basic policy clarifies purpose, direction, what is protected and how efforts are conducted; and who makes and revises
/// it, for what, by which authority and by which criteria.
/// </summary>
/// <remarks>
/// The purpose of the policy and the purpose of its making and revision are two provisions: one given in place of the other
/// leaves that one missing.
/// </remarks>
internal sealed class BasicPolicyIsEstablished() : PracticeRule(new(
    "PRA602", nameof(BasicPolicyIsEstablished),
    new(
        "A basic policy clarifies purpose, direction, what is protected and how efforts are conducted; and who makes and revises it, for what, by which authority and by which criteria.",
        "基本方針が、目的、取組の方向性、保護対象及び取組の進め方を明らかにし、策定・改定の主管組織、目的、権限、関与する者及び改定の基準を定めている。"),
    new("Add what is missing to the basic policy.", "基本方針に、欠けている事項を加える。"),
    [PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["II.6.1.1(2) p1 s2", "II.6.1.1(2) p2 s1"]),
    Demand.EachInPractice(Provisions.BasicPolicy.All));
