namespace Ciip.Guideline.Catalog;

/// <summary>What in the text leads to what: what orders, what feeds, and what points.</summary>
internal static partial class CrossReferences
{
    private static readonly CrossReference[] Precedences =
    [
        Stated("II.6.3.1", "II.6.1.1(1)", CrossReferenceRelation.Precedes, new(
            "The risk assessment rests on the risk analysis.",
            "リスク評価は、リスク分析の結果に基づいて行われる。"),
            "II.6.1.1(1) p1 s1", "II.6.3.1 p3 s1"),
        Stated("II.6.1.1(2)", "II.6.1.2(1)", CrossReferenceRelation.Precedes, new(
            "The internal rules rest on the basic policy.",
            "内規は、基本方針に基づく。"),
            "II.6.1.2(1) p1 s1"),
        Stated("II.6.1.1(2)", "II.6.1.3(1)", CrossReferenceRelation.Precedes, new(
            "The goals that roadmap and plan serve are set on the ground of the policy.",
            "ロードマップ・計画が目指す目標は、方針に基づいて設定される。"),
            "II.6.1.3(1) p1 s1"),
        Stated("II.6.1.3(1)", "II.6.1.4(1)", CrossReferenceRelation.Precedes, new(
            "Resources are secured for what the plan provides.",
            "経営資源は、計画の実行のために確保される。"),
            "II.6.1.4(1) p1 s1"),
        Implied("II.6.1.2(3)", "II.6.1.5(1)", CrossReferenceRelation.Precedes, new(
            "Functions are clarified by the three aspects by which information is rated before.",
            "機能の明確化は、情報の格付けと同じ三つの観点から行われる。"),
            "II.6.1.2(3) p1 s1", "II.6.1.5(1) p1 s1"),
        Stated("II.6.1.5(1)", "II.6.1.5(2)", CrossReferenceRelation.Precedes, new(
            "Measures are built into the systems as the requirements say.",
            "システムへの対策の実装は、情報セキュリティ要件に沿って行われる。"),
            "II.6.1.5(2) p1 s1"),
        Stated("II.6.1.5(1)", "II.6.1.5(3)", CrossReferenceRelation.Precedes, new(
            "Procedures are designed as the requirements say.",
            "運用手順の設計は、情報セキュリティ要件に沿って行われる。"),
            "II.6.1.5(3) p1 s1"),
        Stated("II.6.1.5(2)", "II.6.2.1(1)", CrossReferenceRelation.Precedes, new(
            "What is assessed in operation are measures that are established: here, those built into the systems.",
            "運用状況の把握の対象は構築済みの対策であり、ここではシステムに実装したものである。"),
            "II.6.2.1(1) p1 s1"),
        Stated("II.6.1.5(3)", "II.6.2.1(1)", CrossReferenceRelation.Precedes, new(
            "What is assessed in operation are measures that are established: here, the operating procedures.",
            "運用状況の把握の対象は構築済みの対策であり、ここでは運用手順である。"),
            "II.6.2.1(1) p1 s1"),
        Implied("II.6.2.1(1)", "II.6.2.1(2)", CrossReferenceRelation.Precedes, new(
            "The management layer assesses the same status as the managing staff, and depends on what the staff found.",
            "経営層が把握する運用状況は管理担当者が把握するものと同じであり、その結果に依拠する。"),
            "II.6.2.1(1) p1 s1", "II.6.2.1(2) p1 s1"),
        Stated("II.6.1.2(2)", "II.6.2.3(1)", CrossReferenceRelation.Precedes, new(
            "In a malfunction the IT-BCP developed before is put in motion.",
            "IT障害発生時には、あらかじめ策定したIT-BCPを発動する。"),
            "II.6.2.3(1) p1 s1"),
        Stated("II.6.1.2(2)", "II.6.2.3(2)", CrossReferenceRelation.Precedes, new(
            "Information in a malfunction is given as the IT-BCP says.",
            "IT障害発生時の情報提供は、IT-BCPに沿って行われる。"),
            "II.6.2.3(2) p1 s1"),
        Stated("II.6.1.2(1)", "II.6.2.3(1)", CrossReferenceRelation.Precedes, new(
            "In a malfunction business is kept up as the rules say.",
            "IT障害発生時の事業の維持は、規程に定めた対応に沿って行われる。"),
            "II.6.2.3(1) p1 s1"),
        Implied("II.6.1.4(2)", "II.6.2.2(1)", CrossReferenceRelation.Precedes, new(
            "Upkeep and education in operation need the people and the education that were provided for.",
            "運用中の保守や教育は、あらかじめ備えた人材と教育を前提とする。"),
            "II.6.1.4(2) p1 s2", "II.6.1.4(2) p3 s1", "II.6.2.2(1) p2 s1", "II.6.2.2(1) p3 s1"),
    ];

    private static readonly CrossReference[] Flows =
    [
        Implied("II.6.2.1(1)", "II.6.3.1", CrossReferenceRelation.Feeds, new(
            "What the staff's assessments show can be a source of risks.",
            "管理担当者による運用状況の把握の結果は、リスク源となり得る。"),
            "II.6.2.1(1) p1 s1", "II.6.3.1 p1 s1"),
        Implied("II.6.2.2(1)", "II.6.3.1", CrossReferenceRelation.Feeds, new(
            "What monitoring shows can be a source of risks.",
            "監視の結果は、リスク源となり得る。"),
            "II.6.2.2(1) p1 s1", "II.6.3.1 p1 s1"),
        Implied("II.6.1.2(2)", "II.6.3.1", CrossReferenceRelation.Feeds, new(
            "Exercises and training that the IT-BCP provides for bring issues to light.",
            "IT-BCPに定めた教育・訓練等を通じて課題が明らかになる。"),
            "II.6.1.2(2) p3 s1", "II.6.3.1 p1 s1"),
        Implied("II.6.2.2(1)", "II.6.2.3(1)", CrossReferenceRelation.Feeds, new(
            "Signs that monitoring detects set the response going.",
            "監視で検知した予兆が、対応の起点となる。"),
            "II.6.2.2(1) p1 s1", "II.6.2.3(1) p1 s1"),
        Stated("II.6.2.3(1)", "II.6.3.2", CrossReferenceRelation.Feeds, new(
            "Issues recognized during detection and recovery are what risks are identified from afterwards.",
            "検知や復旧の中で認識した課題から、事後にリスクを特定する。"),
            "II.6.3.2 p1 s1"),
        Implied("II.6.2.3(2)", "II.6.3.2", CrossReferenceRelation.Feeds, new(
            "Informing others is part of meeting a malfunction, and issues show there too.",
            "対外的な情報提供もIT障害への対応の一部であり、そこでも課題が認識される。"),
            "II.6.2.3(2) p1 s1", "II.6.3.2 p1 s1"),
        Implied("II.6.1.4(3)", "II.6.2.3(1)", CrossReferenceRelation.Feeds, new(
            "The cooperation agreed upon with contractors is called on in a malfunction.",
            "外部委託先と合意した協力が、IT障害発生時に活用される。"),
            "II.6.1.4(3) p2 s2", "II.6.2.3(1) p1 s1"),
        Stated("II.6.3.2", "II.6.1.1(1)", CrossReferenceRelation.Feeds, new(
            "Lessons of a malfunction go into the next risk assessment; a first cycle has none.",
            "IT障害の教訓を次のリスク評価に生かす。最初のサイクルには存在しない。"),
            "II.6.3.2 p3 s1"),
        Stated("II.6.1.1(1)", "I.6 p1 s2", CrossReferenceRelation.Feeds, new(
            "With the risk assessment goes the revision of the Safety Standards, whose review responds to new risks.",
            "リスク評価は「安全基準等」の改定と併せて行われ、その見直しは新たなリスクに応じて行われる。"),
            "I.6 p1 s2", "II.6.1.1(1) p1 s1"),
        Stated("II.6.1.5(2)", "II.6.1.4(2)", CrossReferenceRelation.Feeds, new(
            "Design documents become part of the know-how that is accumulated.",
            "設計書は、蓄積されるノウハウの一部となる。"),
            "II.6.1.4(2) p2 s1", "II.6.1.5(2) p2 s1"),
    ];

    /// <summary>All of them. Built on first use, because the order in which files initialize their fields is not defined.</summary>
    public static CrossReference[] All => field ??= [.. Precedences, .. Flows, .. Pointers, .. WithinItems, .. BetweenItems];

    private static CrossReference Stated(
        string from, string to, CrossReferenceRelation relation, LocalizedText reason, params string[] basis) =>
        new(from, to, relation, isExplicit: true, reason, basis);

    private static CrossReference Implied(
        string from, string to, CrossReferenceRelation relation, LocalizedText reason, params string[] basis) =>
        new(from, to, relation, isExplicit: false, reason, basis);

    private static CrossReference Points(string from, string to, LocalizedText reason) =>
        Stated(from, to, CrossReferenceRelation.RefersTo, reason, from);

    private static CrossReference Footnote(string from, string note) =>
        Points(from, note, new("Has the mark of this footnote.", "この脚注の番号が付されている。"));
}
