using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// What a Safety Standards document is asked to specify: II.1 to II.5 and the 20 measures of II.6, 25 in all. The token is
/// the id of the section. <c>II.1</c> to <c>II.6.3.2</c>
/// </summary>
/// <remarks>
/// The three parts of <see cref="Causes"/> are members with a token of their own, but no items: they stand in
/// <see cref="AllWithParts"/>, not in <see cref="All"/>, and are never counted. Titles are those of the text, where II.6.2.2(2)
/// and II.6.2.3(2) share one; names differ.
/// </remarks>
[JsonConverter(typeof(GuidelineJsonConverter<GuidelineItem>))]
public sealed class GuidelineItem : GuidelineTerm<GuidelineItem>
{
    /// <summary>The purpose of establishing the documents. <c>II.1</c></summary>
    public static readonly GuidelineItem Purpose = new(
        "II.1", new("Purpose of the Establishment of the “Safety Standards”", "「安全基準等」の策定目的"));

    /// <summary>The scope of the documents. <c>II.2</c></summary>
    public static readonly GuidelineItem Scope = new("II.2", new("Scope of the “Safety Standards”", "「安全基準等」の対象範囲"));

    /// <summary>The causes of IT malfunctions that the documents cover. <c>II.3</c></summary>
    public static readonly GuidelineItem Causes = new(
        "II.3", new("Causes of IT Malfunction Covered by the “Safety Standards”", "対象とするIT障害の原因"));

    /// <summary>Intentional causes: a part of <see cref="Causes"/>, no item of its own. <c>II.3(1)</c></summary>
    public static readonly GuidelineItem IntentionalCauses = new(
        "II.3(1)", new("Intentional causes", "意図的な原因"), partOf: Causes);

    /// <summary>Accidental causes: a part of <see cref="Causes"/>, no item of its own. <c>II.3(2)</c></summary>
    public static readonly GuidelineItem AccidentalCauses = new(
        "II.3(2)", new("Accidental causes", "偶発的な原因"), partOf: Causes);

    /// <summary>Environmental causes: a part of <see cref="Causes"/>, no item of its own. <c>II.3(3)</c></summary>
    public static readonly GuidelineItem EnvironmentalCauses = new(
        "II.3(3)", new("Environmental causes", "環境的な原因"), partOf: Causes);

    /// <summary>The roles of the responsible bodies, and the efforts of the management layer. <c>II.4</c></summary>
    public static readonly GuidelineItem Roles = new("II.4", new("Role of the “Safety Standards”", "「安全基準等」における役割"));

    /// <summary>The publication of the documents. <c>II.5</c></summary>
    public static readonly GuidelineItem Publication = new(
        "II.5", new("Publication of the “Safety Standards”", "「安全基準等」の公開"));

    /// <summary>Risk assessment. <c>II.6.1.1(1)</c></summary>
    public static readonly GuidelineItem RiskAssessment = new(
        "II.6.1.1(1)", new("Risk Assessment Based on Recognized Issues", "把握した課題に基づくリスク評価"));

    /// <summary>The basic policy. <c>II.6.1.1(2)</c></summary>
    public static readonly GuidelineItem BasicPolicy = new(
        "II.6.1.1(2)", new("Establishment/Revision of the Basic Policy", "基本方針の策定・改定"));

    /// <summary>The internal rules. <c>II.6.1.2(1)</c></summary>
    public static readonly GuidelineItem InternalRules = new(
        "II.6.1.2(1)", new("Establishment/Revision of the Internal Rules", "内規の策定・改定"));

    /// <summary>IT business continuity plans. <c>II.6.1.2(2)</c></summary>
    public static readonly GuidelineItem ItBcp = new(
        "II.6.1.2(2)", new("Establishment/Revision of IT-BCPs", "IT-BCP等の策定・改定"));

    /// <summary>Rules for the handling of information. <c>II.6.1.2(3)</c></summary>
    public static readonly GuidelineItem InformationHandling = new(
        "II.6.1.2(3)", new("Rulemaking for Information Handling", "情報の取扱いについての規程化"));

    /// <summary>The roadmap and the plan. <c>II.6.1.3(1)</c></summary>
    public static readonly GuidelineItem RoadmapAndPlan = new(
        "II.6.1.3(1)",
        new("Development/Revision of the Roadmap and Plan Concerning Information Security Measures", "情報セキュリティ対策に係るロードマップ・計画の策定・改定"));

    /// <summary>Budget, framework and other management resources. <c>II.6.1.4(1)</c></summary>
    public static readonly GuidelineItem Resources = new(
        "II.6.1.4(1)",
        new("Securing a Budget and the Formation of a Framework (including Outside Contractors)", "予算・体制（外部委託を含む）の確保"));

    /// <summary>Human resources, know-how and education. <c>II.6.1.4(2)</c></summary>
    public static readonly GuidelineItem HumanResources = new(
        "II.6.1.4(2)",
        new("The Development and Assignment of Human Resources and the Accumulation of Know-How", "人材育成・配置、ノウハウの蓄積"));

    /// <summary>Outside contractors. <c>II.6.1.4(3)</c></summary>
    public static readonly GuidelineItem OutsideContractors = new(
        "II.6.1.4(3)",
        new("Measures for Outside Contractors (Oversight, Contracts and Actions in the Event of IT Malfunctions)", "外部委託における対策（監督、契約、IT障害発生時の対応）"));

    /// <summary>Security requirements. <c>II.6.1.5(1)</c></summary>
    public static readonly GuidelineItem SecurityRequirements = new(
        "II.6.1.5(1)", new("Clarification and Change of Information Security Requirements", "情報セキュリティ要件の明確化・変更"));

    /// <summary>Technical measures. <c>II.6.1.5(2)</c></summary>
    public static readonly GuidelineItem TechnicalMeasures = new(
        "II.6.1.5(2)",
        new("Design, Implementation and Maintenance of Information Security Measures (Technologies)", "情報セキュリティ対策（技術）の設計・実装・保守"));

    /// <summary>Operational procedures. <c>II.6.1.5(3)</c></summary>
    public static readonly GuidelineItem OperationalProcedures = new(
        "II.6.1.5(3)",
        new("Design, Manual-Making and Maintenance of Information Security Measures (Operations)", "情報セキュリティ対策（運用）の設計・手順書化・保守"));

    /// <summary>The managing staff's assessment of how the measures operate. <c>II.6.2.1(1)</c></summary>
    public static readonly GuidelineItem OperationalAssessment = new(
        "II.6.2.1(1)",
        new("Operation of Information Security Measures (Monitoring and Control)", "情報セキュリティ対策の運用（監視・統制）"));

    /// <summary>The management layer's assessment of how the measures operate. <c>II.6.2.1(2)</c></summary>
    public static readonly GuidelineItem ManagementAssessment = new(
        "II.6.2.1(2)", new("Understanding of the Operational Status of the Measures", "対策の運用状況の把握"));

    /// <summary>Monitoring, upkeep and education during ordinary operations. <c>II.6.2.2(1)</c></summary>
    public static readonly GuidelineItem Monitoring = new(
        "II.6.2.2(1)",
        new("Operation of the Information Security Measures (Monitoring Indicators, Changing of Passwords, etc.)", "情報セキュリティ対策の運用（指標の監視、パスワードの変更等）"));

    /// <summary>Explaining the efforts outside the company during ordinary operations. <c>II.6.2.2(2)</c></summary>
    public static readonly GuidelineItem OrdinaryExplanation = new(
        "II.6.2.2(2)",
        new("Explanation of the Status of Information Security Measures Outside the Company", "情報セキュリティ対策の状況の対外説明"));

    /// <summary>Protection and recovery in a malfunction. <c>II.6.2.3(1)</c></summary>
    public static readonly GuidelineItem ProtectionAndRecovery = new(
        "II.6.2.3(1)", new("Protection against IT Malfunction and Recovery", "IT障害に対する防護・回復"));

    /// <summary>Explaining the status outside the company in a malfunction. <c>II.6.2.3(2)</c></summary>
    public static readonly GuidelineItem MalfunctionExplanation = new(
        "II.6.2.3(2)",
        new("Explanation of the Status of Information Security Measures Outside the Company", "情報セキュリティ対策の状況の対外説明"));

    /// <summary>Identifying and analyzing risks during ordinary operations. <c>II.6.3.1</c></summary>
    public static readonly GuidelineItem OrdinaryVerification = new(
        "II.6.3.1", new("Actions During Ordinary Operations", "平時の対応"));

    /// <summary>Identifying and analyzing risks after a malfunction. <c>II.6.3.2</c></summary>
    public static readonly GuidelineItem MalfunctionVerification = new(
        "II.6.3.2", new("Actions in the Event of IT Malfunction", "IT障害発生時の対応"));

    private static readonly IReadOnlyList<GuidelineItem> PartsOfCauses = Seq.Of(IntentionalCauses, AccidentalCauses, EnvironmentalCauses);

    private static readonly IReadOnlyList<GuidelineItem> NoParts = Seq.Of<GuidelineItem>();

    private static int counted;

    private GuidelineItem(string section, LocalizedText title, GuidelineItem? partOf = null, [CallerMemberName] string name = "")
        : base(section, title, JapaneseTerm.OurRendering, section, name)
    {
        PartOf = partOf;
        ItemOrder = partOf?.ItemOrder ?? counted++;
    }

    /// <summary>The 25 items, in text order.</summary>
    public static IReadOnlyList<GuidelineItem> All { get; } = Seq.Of(
        Purpose, Scope, Causes, Roles, Publication, RiskAssessment, BasicPolicy, InternalRules, ItBcp,
        InformationHandling, RoadmapAndPlan, Resources, HumanResources, OutsideContractors, SecurityRequirements,
        TechnicalMeasures, OperationalProcedures, OperationalAssessment, ManagementAssessment, Monitoring,
        OrdinaryExplanation, ProtectionAndRecovery, MalfunctionExplanation, OrdinaryVerification,
        MalfunctionVerification);

    /// <summary>The 25 items and the three parts of <see cref="Causes"/>, in text order.</summary>
    public static IReadOnlyList<GuidelineItem> AllWithParts { get; } = Seq.Of(
        Purpose, Scope, Causes, IntentionalCauses, AccidentalCauses, EnvironmentalCauses, Roles, Publication,
        RiskAssessment, BasicPolicy, InternalRules, ItBcp, InformationHandling, RoadmapAndPlan, Resources,
        HumanResources, OutsideContractors, SecurityRequirements, TechnicalMeasures, OperationalProcedures,
        OperationalAssessment, ManagementAssessment, Monitoring, OrdinaryExplanation, ProtectionAndRecovery,
        MalfunctionExplanation, OrdinaryVerification, MalfunctionVerification);

    /// <summary>
    /// The position among the 25, from 0; for a part that of its item. Dense, so that outcomes can live in arrays over it.
    /// </summary>
    public int ItemOrder { get; }

    /// <summary>The item it is a part of; null for the 25 items themselves.</summary>
    public GuidelineItem? PartOf { get; }

    /// <summary>Its parts, in text order: three for <see cref="Causes"/>, none for any other.</summary>
    public IReadOnlyList<GuidelineItem> Parts => this == Causes ? PartsOfCauses : NoParts;

    /// <summary>The measure it is; null for II.1 to II.5.</summary>
    /// <remarks>Looked up when asked for: a measure holds its item, and the two sets must not wait for each other to start.</remarks>
    public PdcaMeasure? Measure => PdcaMeasure.TryParse(Value, out var measure) ? measure : null;

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>II.6.1.2(2)</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static GuidelineItem Parse(string token) => Tokens.Parse(AllWithParts, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="item">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out GuidelineItem? item) =>
        Tokens.TryParse(AllWithParts, token, out item);
}
