using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>How risks are asked to be identified and analyzed in ordinary times. <c>II.6.3.1</c></summary>
    public static class OrdinaryVerification
    {
        /// <summary>What carrying out the measures showed, as a source of risks. <c>II.6.3.1 p1 s1</c></summary>
        public static readonly Provision ConductOfMeasures = new("II.6.3.1.a", "p1 s1", Modality.Shall, new(
            "Threats and vulnerabilities found while carrying out measures are considered.",
            "対策の実施を通じて把握した脅威・脆弱性を考慮する。"));

        /// <summary>Internal audits, as a source of risks. <c>II.6.3.1 p1 s1</c></summary>
        public static readonly Provision InternalAudits = new("II.6.3.1.b", "p1 s1", Modality.Shall, new(
            "Threats and vulnerabilities found in internal audits are considered.",
            "内部監査で把握した脅威・脆弱性を考慮する。"));

        /// <summary>External audits, as a source of risks. <c>II.6.3.1 p1 s1</c></summary>
        public static readonly Provision ExternalAudits = new("II.6.3.1.c", "p1 s1", Modality.Shall, new(
            "Threats and vulnerabilities found in external audits are considered.",
            "外部監査で把握した脅威・脆弱性を考慮する。"));

        /// <summary>Research on changes in the IT environment, as a source of risks. <c>II.6.3.1 p1 s1</c></summary>
        public static readonly Provision EnvironmentResearch = new("II.6.3.1.d", "p1 s1", Modality.Shall, new(
            "Threats and vulnerabilities found by research on changes in the IT environment are considered.",
            "IT環境の変化に関する調査で把握した脅威・脆弱性を考慮する。"));

        /// <summary>Analyses of changes in the IT environment, as a source of risks. <c>II.6.3.1 p1 s1</c></summary>
        public static readonly Provision EnvironmentAnalyses = new("II.6.3.1.e", "p1 s1", Modality.Shall, new(
            "Threats and vulnerabilities found by analyses of changes in the IT environment are considered.",
            "IT環境の変化に関する分析で把握した脅威・脆弱性を考慮する。"));

        /// <summary>Issues from exercises, as a source of risks. <c>II.6.3.1 p1 s1</c></summary>
        public static readonly Provision ExerciseIssues = new("II.6.3.1.f", "p1 s1", Modality.Shall, new(
            "Issues that came up in exercises are considered.",
            "演習で判明した課題を考慮する。"));

        /// <summary>Issues from training, as a source of risks. <c>II.6.3.1 p1 s1</c></summary>
        public static readonly Provision TrainingIssues = new("II.6.3.1.g", "p1 s1", Modality.Shall, new(
            "Issues that came up in training are considered.",
            "訓練で判明した課題を考慮する。"));

        /// <summary>The impact on service levels. <c>II.6.3.1 p1 s1</c></summary>
        public static readonly Provision ServiceLevelImpact = new("II.6.3.1.h", "p1 s1", Modality.Shall, new(
            "The impact on the service levels to be maintained is considered.",
            "維持すべきサービスレベルへの影響を考慮する。"));

        /// <summary>The consequences of threats and vulnerabilities. <c>II.6.3.1 p1 s1</c></summary>
        public static readonly Provision Consequences = new("II.6.3.1.i", "p1 s1", Modality.Shall, new(
            "The consequences of threats and vulnerabilities are considered.",
            "脅威・脆弱性がもたらす結果を考慮する。"));

        /// <summary>The identification of risks. <c>II.6.3.1 p1 s1</c></summary>
        public static readonly Provision RisksIdentified = new("II.6.3.1.j", "p1 s1", Modality.Shall, new(
            "Risks are identified in ordinary times.",
            "平時においてリスクを特定する。"));

        /// <summary>The analysis of the risks. <c>II.6.3.1 p2 s1</c></summary>
        public static readonly Provision RisksAnalyzed = new("II.6.3.1.k", "p2 s1", Modality.Shall, new(
            "Identified risks are analyzed, either qualitatively or in figures.",
            "特定したリスクを定性的又は定量的に分析する。"));

        /// <summary>The concrete impact of the risks. <c>II.6.3.1 p2 s1</c></summary>
        public static readonly Provision ConcreteImpact = new("II.6.3.1.l", "p2 s1", Modality.Shall, new(
            "It is determined what impact the risks have in concrete terms.",
            "リスクの具体的な影響を明らかにする。"));

        /// <summary>Potential damage to business, an example of concrete impact. <c>II.6.3.1 p2 s1</c></summary>
        public static readonly Provision BusinessDamage = new("II.6.3.1.m", "p2 s1", Modality.Shall, new(
            "Potential damage to business is among the impacts determined.",
            "明らかにする影響に、事業に生じ得る損害を含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>The use of the results in the risk assessment. <c>II.6.3.1 p3 s1</c></summary>
        public static readonly Provision ResultsInRiskAssessment = new("II.6.3.1.n", "p3 s1", Modality.Shall, new(
            "Risk assessment makes use of what identification and analysis found.",
            "リスクの特定・分析の結果を、リスク評価に用いる。"));

        /// <summary>The use of the results in the actions against risks. <c>II.6.3.1 p3 s1</c></summary>
        public static readonly Provision ResultsInActions = new("II.6.3.1.o", "p3 s1", Modality.Shall, new(
            "Actions against risks make use of what identification and analysis found.",
            "リスクの特定・分析の結果を、リスクへの対応策に用いる。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            ConductOfMeasures, InternalAudits, ExternalAudits, EnvironmentResearch, EnvironmentAnalyses, ExerciseIssues,
            TrainingIssues, ServiceLevelImpact, Consequences, RisksIdentified, RisksAnalyzed, ConcreteImpact, BusinessDamage,
            ResultsInRiskAssessment, ResultsInActions);
    }
}
