using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>How the managing staff are asked to assess the operation of measures. <c>II.6.2.1(1)</c></summary>
    public static class OperationalAssessment
    {
        /// <summary>The assessment that goes on constantly. <c>II.6.2.1(1) p1 s1</c></summary>
        public static readonly Provision ConstantAssessment = new("II.6.2.1(1).a", "p1 s1", Modality.Shall, new(
            "The managing staff assess constantly how the measures in place operate.",
            "情報セキュリティの管理担当者が、構築した対策の運用状況を常時把握する。"))
        { Bearers = Seq.Of(Actor.ManagingStaff) };

        /// <summary>The assessment at regular intervals. <c>II.6.2.1(1) p1 s1</c></summary>
        public static readonly Provision PeriodicAssessment = new("II.6.2.1(1).b", "p1 s1", Modality.Shall, new(
            "The managing staff assess periodically how the measures in place operate.",
            "情報セキュリティの管理担当者が、構築した対策の運用状況を定期的に把握する。"))
        { Bearers = Seq.Of(Actor.ManagingStaff) };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(ConstantAssessment, PeriodicAssessment);
    }
}
