using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What is asked about the causes of IT malfunctions that the Safety Standards cover. <c>II.3</c></summary>
    public static class Causes
    {
        /// <summary>The causes covered. <c>II.3 p1 s1</c></summary>
        public static readonly Provision CausesSpecified = new("II.3.a", "p1 s1", Modality.Shall, new(
            "Operators specify which causes of IT malfunctions their Safety Standards deal with.",
            "「安全基準等」において、対象とするIT障害の原因を明示する。"))
        { Axis = ProvisionAxis.Documents };

        /// <summary>The IT malfunctions that are likely. <c>II.3 p1 s1</c></summary>
        public static readonly Provision LikelyMalfunctionsListed = new("II.3.b", "p1 s1", Modality.Shall, new(
            "Operators list the IT malfunctions that are likely to occur.",
            "発生する可能性の高いIT障害を列挙する。"))
        { Axis = ProvisionAxis.Documents };

        /// <summary>The characteristics of the sector, considered. <c>II.3 p1 s1</c></summary>
        public static readonly Provision SectorCharacteristics = new("II.3.c", "p1 s1", Modality.Shall, new(
            "The characteristics of the sector are taken into account when the causes are specified.",
            "原因の明示に当たり、重要インフラ分野の特性を考慮する。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
        };

        /// <summary>The characteristics of the operator, considered. <c>II.3 p1 s1</c></summary>
        public static readonly Provision OperatorCharacteristics = new("II.3.d", "p1 s1", Modality.Shall, new(
            "The characteristics of the operator are taken into account when the causes are specified.",
            "原因の明示に当たり、重要インフラ事業者等の特性を考慮する。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            CausesSpecified, LikelyMalfunctionsListed, SectorCharacteristics, OperatorCharacteristics);
    }
}
