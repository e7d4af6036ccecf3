using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>How risks are asked to be identified and analyzed after an IT malfunction. <c>II.6.3.2</c></summary>
    public static class MalfunctionVerification
    {
        /// <summary>The threats and vulnerabilities that the response showed. <c>II.6.3.2 p1 s1</c></summary>
        public static readonly Provision ThreatsAndVulnerability = new("II.6.3.2.a", "p1 s1", Modality.Shall, new(
            "Threats and vulnerabilities recognized in responding to the malfunction are referred to.",
            "IT障害への対応を通じて認識した脅威・脆弱性を参照する。"));

        /// <summary>The service levels that were affected. <c>II.6.3.2 p1 s1</c></summary>
        public static readonly Provision AffectedServiceLevels = new("II.6.3.2.b", "p1 s1", Modality.Shall, new(
            "Service levels that the malfunction affected are referred to.",
            "影響を受けた維持すべきサービスレベルを参照する。"));

        /// <summary>The consequences that arose. <c>II.6.3.2 p1 s1</c></summary>
        public static readonly Provision Consequences = new("II.6.3.2.c", "p1 s1", Modality.Shall, new(
            "Consequences that those threats and vulnerabilities had are referred to.",
            "脅威・脆弱性によって生じた結果を参照する。"));

        /// <summary>The identification of risks. <c>II.6.3.2 p1 s1</c></summary>
        public static readonly Provision RisksIdentified = new("II.6.3.2.d", "p1 s1", Modality.Shall, new(
            "Risks are identified after an IT malfunction.",
            "IT障害発生後にリスクを特定する。"));

        /// <summary>The damage to business, taken as what the analysis found. <c>II.6.3.2 p2 s1</c></summary>
        public static readonly Provision DamageAsAnalysisResult = new("II.6.3.2.e", "p2 s1", Modality.WithoutModalVerb, new(
            "The damage an identified risk did to the business counts as what its analysis found.",
            "特定したリスクが業務に与えた損害を、リスク分析の結果として扱う。"));

        /// <summary>The damage, dealt with later. <c>II.6.3.2 p2 s1</c></summary>
        public static readonly Provision DamageDealtWith = new("II.6.3.2.f", "p2 s1", Modality.WithoutModalVerb, new(
            "The damage an identified risk did to the business is dealt with in a later step.",
            "特定したリスクが業務に与えた損害に、後の段階で対処する。"));

        /// <summary>The use of the results in the risk assessment. <c>II.6.3.2 p3 s1</c></summary>
        public static readonly Provision ResultsInRiskAssessment = new("II.6.3.2.g", "p3 s1", Modality.Shall, new(
            "Risk assessment makes use of what identification and analysis found after a malfunction.",
            "IT障害発生後のリスクの特定・分析の結果を、リスク評価に用いる。"));

        /// <summary>The use of the results in the actions against risks. <c>II.6.3.2 p3 s1</c></summary>
        public static readonly Provision ResultsInActions = new("II.6.3.2.h", "p3 s1", Modality.Shall, new(
            "Actions against risks make use of what identification and analysis found after a malfunction.",
            "IT障害発生後のリスクの特定・分析の結果を、リスクへの対応策に用いる。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            ThreatsAndVulnerability, AffectedServiceLevels, Consequences, RisksIdentified, DamageAsAnalysisResult,
            DamageDealtWith, ResultsInRiskAssessment, ResultsInActions);
    }
}
