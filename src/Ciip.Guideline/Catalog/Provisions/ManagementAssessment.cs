using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>How the management layer is asked to assess the operation of measures. <c>II.6.2.1(2)</c></summary>
    public static class ManagementAssessment
    {
        /// <summary>The management layer's own assessment. <c>II.6.2.1(2) p1 s1</c></summary>
        public static readonly Provision OperationAssessed = new("II.6.2.1(2).a", "p1 s1", Modality.Shall, new(
            "The management layer assesses how the measures operate.",
            "経営層が、対策の運用状況を把握する。"))
        { Bearers = Seq.Of(Actor.ManagementLayer) };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(OperationAssessed);
    }
}
