using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What acting by the Safety Standards asks, and what level and balance the documents specify. <c>I.2</c></summary>
    public static class Necessity
    {
        /// <summary>Knowing their own conditions. <c>I.2 p1 s1</c></summary>
        public static readonly Provision ConditionsAcknowledged = new("I.2.a", "p1 s1", Modality.IsImperative, new(
            "Operators have a correct view of the conditions they are in.",
            "自らの状況を正しく認識する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Reviewing their own measures against standards. <c>I.2 p1 s1</c></summary>
        public static readonly Provision MeasuresReviewed = new("I.2.b", "p1 s1", Modality.IsImperative, new(
            "Operators hold their own security measures against the standards that are available.",
            "利用できる基準等に照らして、自らの対策を点検する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Carrying out measures adequately and periodically. <c>I.2 p1 s1</c></summary>
        public static readonly Provision Implementation = new("I.2.c", "p1 s1", Modality.IsImperative, new(
            "Operators carry out their own measures adequately and periodically.",
            "自らの情報セキュリティ対策を適切かつ定期的に実施する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Improving measures adequately and periodically. <c>I.2 p1 s1</c></summary>
        public static readonly Provision Improvement = new("I.2.d", "p1 s1", Modality.IsImperative, new(
            "Operators improve their own measures adequately and periodically.",
            "自らの情報セキュリティ対策を適切かつ定期的に改善する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>PDCA cycles, put into practice. <c>I.2 p1 s1</c></summary>
        public static readonly Provision PdcaCycles = new("I.2.e", "p1 s1", Modality.IsImperative, new(
            "Operators carry out and improve their own measures by practicing PDCA cycles.",
            "対策の実施及び改善を、PDCAサイクルの実践として行う。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>The appropriate level of measures. <c>I.2 p2 s2</c></summary>
        public static readonly Provision AppropriateLevel = new("I.2.f", "p2 s2", Modality.WithoutModalVerb, new(
            "The Safety Standards make clear which level of information security measures is appropriate.",
            "「安全基準等」に、適切な情報セキュリティ対策の水準を明示する。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The characteristics of the sector that the level answers to. <c>I.2 p2 s2</c></summary>
        public static readonly Provision SectorCharacteristics = new("I.2.g", "p2 s2", Modality.WithoutModalVerb, new(
            "The level specified fits the characteristics of the sector.",
            "対策の水準は、重要インフラ分野の特性に応じたものとする。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The characteristics of the operators that the level answers to. <c>I.2 p2 s2</c></summary>
        public static readonly Provision OperatorCharacteristics = new("I.2.h", "p2 s2", Modality.WithoutModalVerb, new(
            "The level specified fits the characteristics of the operators.",
            "対策の水準は、重要インフラ事業者等の特性に応じたものとする。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>Proactive measures, in balance with the others. <c>I.2 p3 s1</c></summary>
        public static readonly Provision ProactiveMeasures = new("I.2.i", "p3 s1", Modality.Shall, new(
            "Proactive measures have their due share among the measures specified.",
            "規定する対策に、未然防止の対策を均衡よく含める。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>Limiting damage, in balance with the others. <c>I.2 p3 s1</c></summary>
        public static readonly Provision DamageLimitation = new("I.2.j", "p3 s1", Modality.Shall, new(
            "Measures that limit damage after an IT malfunction have their due share among those specified.",
            "規定する対策に、IT障害発生後の拡大防止の対策を均衡よく含める。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>Quick recovery, in balance with the others. <c>I.2 p3 s1</c></summary>
        public static readonly Provision QuickRecovery = new("I.2.k", "p3 s1", Modality.Shall, new(
            "Measures for recovering quickly from an IT malfunction have their due share among those specified.",
            "規定する対策に、IT障害発生後の迅速な復旧の対策を均衡よく含める。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>Prevention of recurrence, in balance with the others. <c>I.2 p3 s1</c></summary>
        public static readonly Provision RecurrencePrevention = new("I.2.l", "p3 s1", Modality.Shall, new(
            "Measures that keep an IT malfunction from recurring have their due share among those specified.",
            "規定する対策に、再発防止の対策を均衡よく含める。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            ConditionsAcknowledged, MeasuresReviewed, Implementation, Improvement, PdcaCycles, AppropriateLevel,
            SectorCharacteristics, OperatorCharacteristics, ProactiveMeasures, DamageLimitation, QuickRecovery,
            RecurrencePrevention);
    }
}
