using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What Safety Standards have to describe clearly, whatever their kind. <c>I.3</c></summary>
    public static class Definition
    {
        /// <summary>The purpose. <c>I.3 p3 s1</c></summary>
        public static readonly Provision Purpose = new("I.3.a", "p3 s1", Modality.HasTo, new(
            "The Safety Standards describe their purpose clearly.",
            "「安全基準等」に、目的を明記する。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The scope of application. <c>I.3 p3 s1</c></summary>
        public static readonly Provision ScopeOfApplication = new("I.3.b", "p3 s1", Modality.HasTo, new(
            "The Safety Standards describe clearly what they apply to.",
            "「安全基準等」に、適用範囲を明記する。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The causes covered. <c>I.3 p3 s1</c></summary>
        public static readonly Provision IntendedCauses = new("I.3.c", "p3 s1", Modality.HasTo, new(
            "The Safety Standards describe clearly which causes of IT malfunctions they are meant for.",
            "「安全基準等」に、想定する原因を明記する。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The role. <c>I.3 p3 s1</c></summary>
        public static readonly Provision Role = new("I.3.d", "p3 s1", Modality.HasTo, new(
            "The Safety Standards describe clearly who has which role.",
            "「安全基準等」に、役割を明記する。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The items required. <c>I.3 p3 s1</c></summary>
        public static readonly Provision RequiredItems = new("I.3.e", "p3 s1", Modality.HasTo, new(
            "The Safety Standards describe clearly which items they require.",
            "「安全基準等」に、求める対策項目を明記する。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The level of measures. <c>I.3 p3 s1</c></summary>
        public static readonly Provision Level = new("I.3.f", "p3 s1", Modality.HasTo, new(
            "The Safety Standards describe clearly at which level measures are to be taken.",
            "「安全基準等」に、情報セキュリティ対策の水準を明記する。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            Purpose, ScopeOfApplication, IntendedCauses, Role, RequiredItems, Level);
    }
}
