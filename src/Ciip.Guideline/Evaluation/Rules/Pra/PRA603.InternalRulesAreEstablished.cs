namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// Internal rules rest on the basic policy, give the way of thinking and the rules for implementation, arrange each measure
/// systematically, and say who makes and revises them and how.
/// </summary>
internal sealed class InternalRulesAreEstablished() : PracticeRule(new(
    "PRA603", nameof(InternalRulesAreEstablished),
    new(
        "Internal rules rest on the basic policy, give the way of thinking and the rules for implementation, arrange each measure systematically, and say who makes and revises them and how.",
        "内規が基本方針に基づき、考え方と実施のための規則を示し、各対策を体系的に整理するとともに、策定・改定の主管組織、目的、権限、関与する者及び改定の基準を定めている。"),
    new("Add what is missing to the internal rules, or name the basic policy they rest on.", "内規に欠けている事項を加え、又は基づく基本方針を示す。"),
    [PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["II.6.1.2(1) p1 s1", "II.6.1.2(1) p2 s1"]),
    Demand.EachInPractice(Provisions.InternalRules.All));
