using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What is asked of measures built into the systems. <c>II.6.1.5(2)</c></summary>
    public static class TechnicalMeasures
    {
        /// <summary>The measures, built into the systems. <c>II.6.1.5(2) p1 s1</c></summary>
        public static readonly Provision MeasuresBuiltIn = new("II.6.1.5(2).a", "p1 s1", Modality.Shall, new(
            "Information security measures are built into the information systems.",
            "情報システムに情報セキュリティ対策を実装する。"));

        /// <summary>The requirements that the measures built in follow. <c>II.6.1.5(2) p1 s1</c></summary>
        public static readonly Provision RequirementsFollowed = new("II.6.1.5(2).b", "p1 s1", Modality.Shall, new(
            "What is built in follows the information security requirements.",
            "情報セキュリティ要件に従って対策を実装する。"));

        /// <summary>The performance that business needs, left undisturbed. <c>II.6.1.5(2) p1 s2</c></summary>
        public static readonly Provision PerformanceUndisturbed = new("II.6.1.5(2).c", "p1 s2", Modality.Should, new(
            "Care is taken that measures built in leave the performance that business needs undisturbed.",
            "実装した対策が、業務に必要な本来のシステムの性能を損なわないよう留意する。"));

        /// <summary>The design documents on how the measures are built in. <c>II.6.1.5(2) p2 s1</c></summary>
        public static readonly Provision DesignDocuments = new("II.6.1.5(2).d", "p2 s1", Modality.Shall, new(
            "Design documents are prepared that describe in detail how the measures are built in.",
            "対策の実装を詳述した設計書を作成する。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            MeasuresBuiltIn, RequirementsFollowed, PerformanceUndisturbed, DesignDocuments);
    }
}
