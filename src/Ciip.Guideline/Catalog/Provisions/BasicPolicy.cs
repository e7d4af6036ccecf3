using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What a basic policy is asked to make clear. <c>II.6.1.1(2)</c></summary>
    public static class BasicPolicy
    {
        /// <summary>What critical information infrastructure protection is for. <c>II.6.1.1(2) p1 s2</c></summary>
        public static readonly Provision ProtectionPurpose = new("II.6.1.1(2).a", "p1 s2", Modality.Shall, new(
            "The basic policy makes clear what critical information infrastructure protection is for.",
            "基本方針において、重要インフラ防護の目的を明らかにする。"));

        /// <summary>The direction of the efforts. <c>II.6.1.1(2) p1 s2</c></summary>
        public static readonly Provision DirectionOfEfforts = new("II.6.1.1(2).b", "p1 s2", Modality.Shall, new(
            "The basic policy makes clear in which direction the efforts go.",
            "基本方針において、取組の方向性を明らかにする。"));

        /// <summary>What the measures are to protect. <c>II.6.1.1(2) p1 s2</c></summary>
        public static readonly Provision ProtectedTargets = new("II.6.1.1(2).c", "p1 s2", Modality.Shall, new(
            "The basic policy makes clear what the measures are to protect.",
            "基本方針において、対策によって防護する対象を明らかにする。"));

        /// <summary>The way in which the efforts are conducted. <c>II.6.1.1(2) p1 s2</c></summary>
        public static readonly Provision ConductOfEfforts = new("II.6.1.1(2).d", "p1 s2", Modality.Shall, new(
            "The basic policy specifies how information security efforts are carried on.",
            "基本方針に、情報セキュリティに係る取組の進め方を定める。"));

        /// <summary>The organizations that control the making and revision of the basic policy. <c>II.6.1.1(2) p2 s1</c></summary>
        public static readonly Provision ControllingOrganization = new("II.6.1.1(2).e", "p2 s1", Modality.Shall, new(
            "It is specified which organizations control the making and revision of the basic policy.",
            "基本方針の策定・改定を主管する組織を定める。"));

        /// <summary>The purpose of making and revising the basic policy. <c>II.6.1.1(2) p2 s1</c></summary>
        public static readonly Provision RevisionPurpose = new("II.6.1.1(2).f", "p2 s1", Modality.Shall, new(
            "It is specified what making and revising the basic policy is for, apart from the purpose the policy itself states.",
            "基本方針が掲げる目的とは別に、基本方針の策定・改定の目的を定める。"));

        /// <summary>The authorities in making and revising the basic policy. <c>II.6.1.1(2) p2 s1</c></summary>
        public static readonly Provision RevisionAuthorities = new("II.6.1.1(2).g", "p2 s1", Modality.Shall, new(
            "It is specified who has which authority in making and revising the basic policy.",
            "基本方針の策定・改定に係る権限を定める。"));

        /// <summary>The members involved in making and revising the basic policy. <c>II.6.1.1(2) p2 s1</c></summary>
        public static readonly Provision RevisionMembers = new("II.6.1.1(2).h", "p2 s1", Modality.Shall, new(
            "It is specified who takes part in making and revising the basic policy.",
            "基本方針の策定・改定に関与する者を定める。"));

        /// <summary>The criteria for revising the basic policy. <c>II.6.1.1(2) p2 s1</c></summary>
        public static readonly Provision RevisionCriteria = new("II.6.1.1(2).i", "p2 s1", Modality.Shall, new(
            "It is specified by which criteria the basic policy is revised.",
            "基本方針を改定する基準を定める。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            ProtectionPurpose, DirectionOfEfforts, ProtectedTargets, ConductOfEfforts, ControllingOrganization,
            RevisionPurpose, RevisionAuthorities, RevisionMembers, RevisionCriteria);
    }
}
