using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What internal rules are asked to contain. <c>II.6.1.2(1)</c></summary>
    public static class InternalRules
    {
        /// <summary>The basic policy as the basis of the internal rules. <c>II.6.1.2(1) p1 s1</c></summary>
        public static readonly Provision BasicPolicyAsBasis = new("II.6.1.2(1).a", "p1 s1", Modality.Shall, new(
            "The internal rules rest on the basic policy as it was last established or revised.",
            "策定・改定された基本方針に基づいて内規を定める。"));

        /// <summary>The way of thinking about carrying out the measures. <c>II.6.1.2(1) p1 s1</c></summary>
        public static readonly Provision WayOfThinking = new("II.6.1.2(1).b", "p1 s1", Modality.Shall, new(
            "The internal rules specify the way of thinking behind carrying out the measures.",
            "内規に、対策の実施に当たっての考え方を定める。"));

        /// <summary>The rules for carrying out the measures. <c>II.6.1.2(1) p1 s1</c></summary>
        public static readonly Provision ImplementationRules = new("II.6.1.2(1).c", "p1 s1", Modality.Shall, new(
            "The internal rules specify by which rules the measures are carried out.",
            "内規に、対策の実施に係る規則を定める。"));

        /// <summary>Each measure, arranged within a system. <c>II.6.1.2(1) p1 s1</c></summary>
        public static readonly Provision SystematicArrangement = new("II.6.1.2(1).d", "p1 s1", Modality.Shall, new(
            "The internal rules give each measure its place in a system.",
            "内規において、個々の対策を体系的に整理する。"));

        /// <summary>The organizations that control the making and revision of the internal rules. <c>II.6.1.2(1) p2 s1</c></summary>
        public static readonly Provision ControllingOrganization = new("II.6.1.2(1).e", "p2 s1", Modality.Shall, new(
            "It is specified which organizations control the making and revision of the internal rules.",
            "内規の策定・改定を主管する組織を定める。"));

        /// <summary>The purpose of making and revising the internal rules. <c>II.6.1.2(1) p2 s1</c></summary>
        public static readonly Provision RevisionPurpose = new("II.6.1.2(1).f", "p2 s1", Modality.Shall, new(
            "It is specified what the internal rules are made and revised for.",
            "内規の策定・改定の目的を定める。"));

        /// <summary>The authorities in making and revising the internal rules. <c>II.6.1.2(1) p2 s1</c></summary>
        public static readonly Provision RevisionAuthorities = new("II.6.1.2(1).g", "p2 s1", Modality.Shall, new(
            "It is specified who has which authority in making and revising the internal rules.",
            "内規の策定・改定に係る権限を定める。"));

        /// <summary>The members involved in making and revising the internal rules. <c>II.6.1.2(1) p2 s1</c></summary>
        public static readonly Provision RevisionMembers = new("II.6.1.2(1).h", "p2 s1", Modality.Shall, new(
            "It is specified who takes part in making and revising the internal rules.",
            "内規の策定・改定に関与する者を定める。"));

        /// <summary>The criteria for revising the internal rules. <c>II.6.1.2(1) p2 s1</c></summary>
        public static readonly Provision RevisionCriteria = new("II.6.1.2(1).i", "p2 s1", Modality.Shall, new(
            "It is specified by which criteria the internal rules are revised.",
            "内規を改定する基準を定める。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            BasicPolicyAsBasis, WayOfThinking, ImplementationRules, SystematicArrangement, ControllingOrganization,
            RevisionPurpose, RevisionAuthorities, RevisionMembers, RevisionCriteria);
    }
}
