namespace Ciip.Guideline.Catalog;

/// <summary>The statements of II.4 and its parts, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statements of II.4, summarized in our own words.</summary>
    public static readonly Statement[] II4 =
    [
        new("II.4 p1 s1", StatementKind.Requirement, new(
            "Asks the documents to set out the roles of ministries, sector and operators, so that each measure has somebody responsible.",
            "各対策の責任主体を明らかにするため、所管省庁、分野全体及び個々の事業者等の役割を定めるよう求める。")),
        new("II.4 p2 s1", StatementKind.Requirement, new(
            "Asks operators to specify what management does for the documents, in the light of the quoted duties and Figure 1.",
            "行動計画に示された経営層の在り方と図1を参照し、「安全基準等」に関する経営層の取組を定めるよう求める。")),
        new("II.4 p3 s1", StatementKind.Reference, new(
            "Announces the quotation of these duties from the Basic Policy.",
            "行動計画からの引用を導く。"),
            new("Announces a quotation; the quoted sentences carry the provisions.", "引用の導入であり、規定要素は引用された各文にある。")),
    ];

    /// <summary>The statements that II.4 quotes on stakeholders, summarized in our own words.</summary>
    public static readonly Statement[] II4Stakeholders =
    [
        new("II.4(stakeholders) b1 s1", StatementKind.Requirement, new(
            "Quoted: each stakeholder should know its progress and its situation, and set its goals itself.",
            "引用。関係主体は、自らの進捗を定期的に確認し、状況を正確に認識し、主体的に目標を設定することが望ましいとする。")),
        new("II.4(stakeholders) b1 s2", StatementKind.Requirement, new(
            "Quoted: they should work together more closely, with regard to what the others are doing.",
            "引用。他の主体の取組状況も考慮しつつ、相互の協力を深めることが望ましいとする。")),
        new("II.4(stakeholders) b2 s1", StatementKind.Requirement, new(
            "Quoted: they should know the 5W1H of the response by scale of the outage, and stay calm at signs or in the event.",
            "引用。IT障害の規模に応じた対応の5W1Hを理解し、予兆や発生に冷静に対処できることが望ましいとする。")),
        new("II.4(stakeholders) b2 s2", StatementKind.Requirement, new(
            "Quoted: they should be able to act in concert, with robust communication and measures taken proactively.",
            "引用。十分な意思疎通と先を見越した対策に加え、他の主体と連携して統制の取れた対応ができることが望ましいとする。")),
    ];

    /// <summary>The statements that II.4 quotes on executives and senior managers, summarized in our own words.</summary>
    public static readonly Statement[] II4Executives =
    [
        new("II.4(executives) p1 s1", StatementKind.Requirement, new(
            "Quoted: beside the stakeholders' duties, which they share, executives should see the need for five more and ensure them.",
            "引用。経営層は、関係主体としての在り方に加え、以下の5項目の必要性を認識し、実施できることが望ましいとする。")),
        new("II.4(executives) b1", StatementKind.Requirement, new(
            "Quoted: they recognize where risks come from, as seen from information security.",
            "引用。情報セキュリティに着目してリスク源を認識する。")),
        new("II.4(executives) b2", StatementKind.Requirement, new(
            "Quoted: they assess where risks come from and decide on measures by priority.",
            "引用。リスク源を評価し、優先順位を付けて対応を定める。")),
        new("II.4(executives) b3", StatementKind.Requirement, new(
            "Quoted: they decide on plans for building and running systems and for policies, and secure money, people and the like.",
            "引用。システムの構築・運用と方針の実行に必要な計画を決定し、予算や人材等の経営資源を確保する。")),
        new("II.4(executives) b4", StatementKind.Requirement, new(
            "Quoted: they check by monitoring that policies are carried out.",
            "引用。システムの運用状況の把握を通じて、方針の実施状況を確認する。")),
        new("II.4(executives) b5", StatementKind.Requirement, new(
            "Quoted: they check by exercises and training how well response and information sharing work.",
            "引用。演習・訓練を通じて、情報共有を含む障害対応体制の状況を確認する。")),
    ];
}
