namespace Ciip.Guideline.Catalog;

/// <summary>The statements of I.1, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statements of I.1, summarized in our own words.</summary>
    public static readonly Statement[] I1 =
    [
        new("I.1 p1 s1", StatementKind.Rationale, new(
            "Recalls the Basic Policy: measures keep IT malfunctions rare, recovery quick and a recurrence away, so that services go on.",
            "行動計画を踏まえ、IT障害の発生を抑え、迅速な復旧と再発防止を図ることがサービスの継続的提供に不可欠であるとする。"),
            new("Background taken from the Basic Policy; it addresses nobody.", "行動計画を踏まえた背景説明であり、名宛人がない。")),
        new("I.1 p2 s1", StatementKind.Requirement, new(
            "Makes operators, before all others, responsible for carrying out and improving measures, in PDCA cycles that fit them.",
            "対策の実施と改善は、分野や事業者等の特性に応じたPDCAサイクルにより、一義的には重要インフラ事業者等が自らの責任で行うものとする。")),
        new("I.1 p3 s1", StatementKind.Requirement, new(
            "Asks operators to keep measures and risk management consistent, as measures matter to the risks of the whole company.",
            "全社的なリスクマネジメントの重要な要素として情報セキュリティ対策を捉え、両者の整合に配慮するよう求める。")),
        new("I.1 p4 s1", StatementKind.Requirement, new(
            "Places measures within management's own risk management, under a framework of both those who act and the management layer.",
            "対策を経営層が担うリスクマネジメントの一部とし、実施担当者と経営層の双方が加わる全社的な体制の下で実施するものとする。")),
        new("I.1 p5 s1", StatementKind.Rationale, new(
            "Sees joint work of government and private sectors as vital to public trust, a stronger society and competitiveness.",
            "官民の協力が、国民の安心感の醸成、社会の成長と強靱化、国際競争力の強化に欠かせないとする。"),
            new("A rationale addressed to society as a whole; no party is asked to do anything.", "社会全体に向けた理由の説明であり、特定の主体に何かを求めるものではない。")),
    ];
}
