using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// The 20 measures whose adoption is to be discussed: 12 for planning, 6 for implementation, 2 for verification and
/// correction. The token is the id of the section. <c>II.6 p1 s1</c>
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<PdcaMeasure>))]
public sealed class PdcaMeasure : GuidelineTerm<PdcaMeasure>
{
    /// <summary>Risk assessment. <c>II.6.1.1(1)</c></summary>
    public static readonly PdcaMeasure RiskAssessment = new(GuidelineItem.RiskAssessment, MeasureGroup.PolicyMaking);

    /// <summary>The basic policy. <c>II.6.1.1(2)</c></summary>
    public static readonly PdcaMeasure BasicPolicy = new(GuidelineItem.BasicPolicy, MeasureGroup.PolicyMaking);

    /// <summary>The internal rules. <c>II.6.1.2(1)</c></summary>
    public static readonly PdcaMeasure InternalRules = new(GuidelineItem.InternalRules, MeasureGroup.Rulemaking);

    /// <summary>IT business continuity plans. <c>II.6.1.2(2)</c></summary>
    public static readonly PdcaMeasure ItBcp = new(GuidelineItem.ItBcp, MeasureGroup.Rulemaking);

    /// <summary>Rules for the handling of information. <c>II.6.1.2(3)</c></summary>
    public static readonly PdcaMeasure InformationHandling = new(GuidelineItem.InformationHandling, MeasureGroup.Rulemaking);

    /// <summary>The roadmap and the plan. <c>II.6.1.3(1)</c></summary>
    public static readonly PdcaMeasure RoadmapAndPlan = new(GuidelineItem.RoadmapAndPlan, MeasureGroup.Planning);

    /// <summary>Budget, framework and other management resources. <c>II.6.1.4(1)</c></summary>
    public static readonly PdcaMeasure Resources = new(GuidelineItem.Resources, MeasureGroup.Framework);

    /// <summary>Human resources, know-how and education. <c>II.6.1.4(2)</c></summary>
    public static readonly PdcaMeasure HumanResources = new(GuidelineItem.HumanResources, MeasureGroup.Framework);

    /// <summary>Outside contractors. <c>II.6.1.4(3)</c></summary>
    public static readonly PdcaMeasure OutsideContractors = new(GuidelineItem.OutsideContractors, MeasureGroup.Framework);

    /// <summary>Security requirements. <c>II.6.1.5(1)</c></summary>
    public static readonly PdcaMeasure SecurityRequirements = new(
        GuidelineItem.SecurityRequirements, MeasureGroup.Structuring);

    /// <summary>Technical measures. <c>II.6.1.5(2)</c></summary>
    public static readonly PdcaMeasure TechnicalMeasures = new(GuidelineItem.TechnicalMeasures, MeasureGroup.Structuring);

    /// <summary>Operational procedures. <c>II.6.1.5(3)</c></summary>
    public static readonly PdcaMeasure OperationalProcedures = new(
        GuidelineItem.OperationalProcedures, MeasureGroup.Structuring);

    /// <summary>The managing staff's assessment of how the measures operate. <c>II.6.2.1(1)</c></summary>
    public static readonly PdcaMeasure OperationalAssessment = new(
        GuidelineItem.OperationalAssessment, MeasureGroup.CommonActions, Situation.Common);

    /// <summary>The management layer's assessment of how the measures operate. <c>II.6.2.1(2)</c></summary>
    public static readonly PdcaMeasure ManagementAssessment = new(
        GuidelineItem.ManagementAssessment, MeasureGroup.CommonActions, Situation.Common);

    /// <summary>Monitoring, upkeep and education during ordinary operations. <c>II.6.2.2(1)</c></summary>
    public static readonly PdcaMeasure Monitoring = new(
        GuidelineItem.Monitoring, MeasureGroup.OrdinaryActions, Situation.OrdinaryOperations);

    /// <summary>Explaining the efforts outside the company during ordinary operations. <c>II.6.2.2(2)</c></summary>
    public static readonly PdcaMeasure OrdinaryExplanation = new(
        GuidelineItem.OrdinaryExplanation, MeasureGroup.OrdinaryActions, Situation.OrdinaryOperations);

    /// <summary>Protection and recovery in a malfunction. <c>II.6.2.3(1)</c></summary>
    public static readonly PdcaMeasure ProtectionAndRecovery = new(
        GuidelineItem.ProtectionAndRecovery, MeasureGroup.MalfunctionActions, Situation.ItMalfunction);

    /// <summary>Explaining the status outside the company in a malfunction. <c>II.6.2.3(2)</c></summary>
    public static readonly PdcaMeasure MalfunctionExplanation = new(
        GuidelineItem.MalfunctionExplanation, MeasureGroup.MalfunctionActions, Situation.ItMalfunction);

    /// <summary>Identifying and analyzing risks during ordinary operations. <c>II.6.3.1</c></summary>
    public static readonly PdcaMeasure OrdinaryVerification = new(
        GuidelineItem.OrdinaryVerification, MeasureGroup.VerificationAndCorrection, Situation.OrdinaryOperations);

    /// <summary>Identifying and analyzing risks after a malfunction. <c>II.6.3.2</c></summary>
    public static readonly PdcaMeasure MalfunctionVerification = new(
        GuidelineItem.MalfunctionVerification, MeasureGroup.VerificationAndCorrection, Situation.ItMalfunction);

    private PdcaMeasure(GuidelineItem item, MeasureGroup group, Situation? situation = null)
        : base(item.Value, item.Title, item.JapaneseTerm, item.Value, item.Name)
    {
        Item = item;
        Group = group;
        Situation = situation;
    }

    /// <summary>All 20, in the Guideline's order.</summary>
    public static IReadOnlyList<PdcaMeasure> All { get; } = Seq.Of(
        RiskAssessment, BasicPolicy, InternalRules, ItBcp, InformationHandling, RoadmapAndPlan, Resources,
        HumanResources, OutsideContractors, SecurityRequirements, TechnicalMeasures, OperationalProcedures,
        OperationalAssessment, ManagementAssessment, Monitoring, OrdinaryExplanation, ProtectionAndRecovery,
        MalfunctionExplanation, OrdinaryVerification, MalfunctionVerification);

    /// <summary>The measure as an item, under the same name and token.</summary>
    public GuidelineItem Item { get; }

    /// <summary>The group it is in.</summary>
    public MeasureGroup Group { get; }

    /// <summary>Its phases: one, and two for the measures of II.6.3, where verification and correction share a section.</summary>
    public IReadOnlyList<PdcaPhase> Phases => Group.Phases;

    /// <summary>When it is taken; null in the planning phase, which the text does not divide this way.</summary>
    public Situation? Situation { get; }

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>II.6.1.2(2)</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static PdcaMeasure Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="measure">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out PdcaMeasure? measure) =>
        Tokens.TryParse(All, token, out measure);
}
