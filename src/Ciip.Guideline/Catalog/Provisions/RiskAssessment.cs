using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What assessing risks and deciding on measures against them are asked to include. <c>II.6.1.1(1)</c></summary>
    public static class RiskAssessment
    {
        /// <summary>The results of the risk analysis as the basis of the assessment. <c>II.6.1.1(1) p1 s1</c></summary>
        public static readonly Provision RiskAnalysisAsBasis = new("II.6.1.1(1).a", "p1 s1", Modality.Shall, new(
            "The risk assessment rests on the results of the preceding risk analysis.",
            "リスク評価を、先行するリスク分析の結果に基づいて行う。"));

        /// <summary>The basic information on the risks to be dealt with. <c>II.6.1.1(1) p1 s1</c></summary>
        public static readonly Provision BasicInformation = new("II.6.1.1(1).b", "p1 s1", Modality.Shall, new(
            "Basic information on the risks to be dealt with is created: the risk assessment.",
            "リスク評価として、対処すべきリスクに関する基礎情報を作成する。"));

        /// <summary>The priority of the actions against the risks. <c>II.6.1.1(1) p1 s1</c></summary>
        public static readonly Provision PriorityOfActions = new("II.6.1.1(1).c", "p1 s1", Modality.Shall, new(
            "The priority of the actions against these risks is decided.",
            "リスクへの対応の優先順位を決定する。"));

        /// <summary>The Safety Standards, drawn up or revised along with the assessment. <c>II.6.1.1(1) p1 s1</c></summary>
        public static readonly Provision SafetyStandardsRevision = new("II.6.1.1(1).d", "p1 s1", Modality.Shall, new(
            "Along with the assessment, the Safety Standards are drawn up or revised.",
            "リスク評価と併せて、「安全基準等」を策定・改定する。"));

        /// <summary>The basic information as the basis of decisions on measures. <c>II.6.1.1(1) p2 s1</c></summary>
        public static readonly Provision BasicInformationAsBasis = new("II.6.1.1(1).e", "p2 s1", Modality.Shall, new(
            "Decisions on measures rest on the basic information that the assessment gives.",
            "対応策の決定を、リスク評価で得た基礎情報に基づいて行う。"));

        /// <summary>The decision on measures against the risks. <c>II.6.1.1(1) p2 s1</c></summary>
        public static readonly Provision DecisionOnMeasures = new("II.6.1.1(1).f", "p2 s1", Modality.Shall, new(
            "Measures against the risks are decided.",
            "リスクへの対応策を決定する。"));

        /// <summary>The level of security required, referred to in the decision. <c>II.6.1.1(1) p2 s1</c></summary>
        public static readonly Provision RequiredLevelOfSecurity = new("II.6.1.1(1).g", "p2 s1", Modality.Shall, new(
            "The security level required is referred to when measures are decided.",
            "対応策の決定に当たり、求められるセキュリティ水準を参照する。"));

        /// <summary>The significance of the risks, weighed in the decision. <c>II.6.1.1(1) p2 s1</c></summary>
        public static readonly Provision SignificanceOfRisks = new("II.6.1.1(1).h", "p2 s1", Modality.Shall, new(
            "The significance of each risk is weighed when measures are decided.",
            "対応策の決定に当たり、リスクの重大性を考慮する。"));

        /// <summary>The feasibility of the measures, weighed in the decision. <c>II.6.1.1(1) p2 s1</c></summary>
        public static readonly Provision FeasibilityOfMeasures = new("II.6.1.1(1).i", "p2 s1", Modality.Shall, new(
            "The feasibility of each measure is weighed when measures are decided.",
            "対応策の決定に当たり、対応策の実現可能性を考慮する。"));

        /// <summary>The possibility of spread, weighed in the decision. <c>II.6.1.1(1) p2 s1</c></summary>
        public static readonly Provision PossibilityOfSpread = new("II.6.1.1(1).j", "p2 s1", Modality.Shall, new(
            "The possibility that a contained risk spreads is weighed when measures are decided.",
            "対応策の決定に当たり、局所にとどまるリスクが波及する可能性を考慮する。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            RiskAnalysisAsBasis, BasicInformation, PriorityOfActions, SafetyStandardsRevision, BasicInformationAsBasis,
            DecisionOnMeasures, RequiredLevelOfSecurity, SignificanceOfRisks, FeasibilityOfMeasures, PossibilityOfSpread);
    }
}
