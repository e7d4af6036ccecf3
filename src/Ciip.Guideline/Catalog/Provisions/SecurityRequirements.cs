using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>Which information security requirements are asked to be clear. <c>II.6.1.5(1)</c></summary>
    public static class SecurityRequirements
    {
        /// <summary>The functions for confidentiality. <c>II.6.1.5(1) p1 s1</c></summary>
        public static readonly Provision FunctionsForConfidentiality = new("II.6.1.5(1).a", "p1 s1", Modality.Shall, new(
            "It is made clear which security functions to install for confidentiality.",
            "機密性の観点から、導入すべき情報セキュリティ機能を明確にする。"));

        /// <summary>The functions for integrity, "completeness" in the text. <c>II.6.1.5(1) p1 s1</c></summary>
        public static readonly Provision FunctionsForIntegrity = new("II.6.1.5(1).b", "p1 s1", Modality.Shall, new(
            "It is made clear which security functions to install for integrity, which the text calls completeness.",
            "完全性の観点から、導入すべき情報セキュリティ機能を明確にする。"));

        /// <summary>The functions for availability. <c>II.6.1.5(1) p1 s1</c></summary>
        public static readonly Provision FunctionsForAvailability = new("II.6.1.5(1).c", "p1 s1", Modality.Shall, new(
            "It is made clear which security functions to install for availability.",
            "可用性の観点から、導入すべき情報セキュリティ機能を明確にする。"));

        /// <summary>The functions against threats. <c>II.6.1.5(1) p2 s1</c></summary>
        public static readonly Provision FunctionsAgainstThreats = new("II.6.1.5(1).d", "p2 s1", Modality.Shall, new(
            "It is specified which security functions to install against threats.",
            "脅威に対して導入すべき情報セキュリティ機能を明記する。"));

        /// <summary>Security holes, an example of a threat. <c>II.6.1.5(1) p2 s1</c></summary>
        public static readonly Provision SecurityHoles = new("II.6.1.5(1).e", "p2 s1", Modality.Shall, new(
            "Security holes are among the threats that the functions counter.",
            "情報セキュリティ機能で対抗する脅威に、セキュリティホールを含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Malicious programs, an example of a threat. <c>II.6.1.5(1) p2 s1</c></summary>
        public static readonly Provision MaliciousPrograms = new("II.6.1.5(1).f", "p2 s1", Modality.Shall, new(
            "Malicious programs are among the threats that the functions counter.",
            "情報セキュリティ機能で対抗する脅威に、不正プログラムを含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Denial-of-service attacks, an example of a threat. <c>II.6.1.5(1) p2 s1</c></summary>
        public static readonly Provision DenialOfServiceAttacks = new("II.6.1.5(1).g", "p2 s1", Modality.Shall, new(
            "Denial-of-service attacks are among the threats that the functions counter.",
            "情報セキュリティ機能で対抗する脅威に、DoS攻撃を含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>The functions for proactive measures. <c>II.6.1.5(1) p2 s1</c></summary>
        public static readonly Provision ProactiveFunctions = new("II.6.1.5(1).h", "p2 s1", Modality.Shall, new(
            "The functions needed for proactive measures are specified.",
            "未然防止に必要な機能を明記する。"))
        { NamedClasses = Seq.Of(CountermeasureClass.Proactive) };

        /// <summary>The functions for limiting damage. <c>II.6.1.5(1) p2 s1</c></summary>
        public static readonly Provision DamageLimitingFunctions = new("II.6.1.5(1).i", "p2 s1", Modality.Shall, new(
            "The functions needed to limit the extent of damage are specified.",
            "拡大防止に必要な機能を明記する。"))
        { NamedClasses = Seq.Of(CountermeasureClass.DamageLimitation) };

        /// <summary>The functions for quick recovery. <c>II.6.1.5(1) p2 s1</c></summary>
        public static readonly Provision QuickRecoveryFunctions = new("II.6.1.5(1).j", "p2 s1", Modality.Shall, new(
            "The functions needed for quick recovery from an IT malfunction are specified.",
            "IT障害発生後の迅速な復旧に必要な機能を明記する。"))
        { NamedClasses = Seq.Of(CountermeasureClass.QuickRecovery) };

        /// <summary>The measures against unauthorized invasion. <c>II.6.1.5(1) p2 s1</c></summary>
        public static readonly Provision MeasuresAgainstInvasion = new("II.6.1.5(1).k", "p2 s1", Modality.Shall, new(
            "The measures needed against unauthorized invasion are specified.",
            "不正侵入を防ぐために必要な対策を明記する。"));

        /// <summary>The measures against tangible damage from a successful invasion. <c>II.6.1.5(1) p2 s1</c></summary>
        public static readonly Provision MeasuresAgainstTangibleDamage = new("II.6.1.5(1).l", "p2 s1", Modality.Shall, new(
            "The measures needed against tangible damage from a successful invasion are specified.",
            "侵入を許した場合に実害を防ぐために必要な対策を明記する。"));

        /// <summary>The functions as such, whatever the aspect. <c>II.6.1.5(1) p1 s1</c></summary>
        public static readonly Provision FunctionsClarified = new("II.6.1.5(1).m", "p1 s1", Modality.Shall, new(
            "It is made clear which security functions to install in the systems.",
            "情報システムに導入すべき情報セキュリティ機能を明確にする。"));

        /// <summary>All of them, by their letters.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            FunctionsForConfidentiality, FunctionsForIntegrity, FunctionsForAvailability, FunctionsAgainstThreats,
            SecurityHoles, MaliciousPrograms, DenialOfServiceAttacks, ProactiveFunctions, DamageLimitingFunctions,
            QuickRecoveryFunctions, MeasuresAgainstInvasion, MeasuresAgainstTangibleDamage, FunctionsClarified);
    }
}
