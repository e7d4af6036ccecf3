namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// People are developed and assigned continuously and effectively, know-how is kept, the level survives a change of
/// personnel; education is planned for all employees, PC users included.
/// </summary>
internal sealed class HumanResourcesAndKnowHowAreDeveloped() : PracticeRule(new(
    "PRA608", nameof(HumanResourcesAndKnowHowAreDeveloped),
    new(
        "People are developed and assigned continuously and effectively, know-how is kept, the level survives a change of personnel; education is planned for all employees, PC users included.",
        "人材を継続的かつ効果的に育成・配置し、ノウハウを蓄積して担当者の交代後も対策の水準を維持し、PC利用者を含む全従業員への教育を計画している。"),
    new("Provide for what is missing, and extend education to whoever it leaves out.", "欠けている事項を整え、対象から漏れている従業員に教育を広げる。"),
    [PlaceKind.Provision], [FindingLevel.Gap, FindingLevel.Weakness], RuleBasis.Text, ["II.6.1.4(2) p2 s1", "II.6.1.4(2) p3 s1", "II.6.1.4(2) p3 s2"]),
    Demand.EachInPractice(Provisions.HumanResources.All));
