using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What goals, roadmap and plan are asked to be. <c>II.6.1.3(1)</c></summary>
    public static class RoadmapAndPlan
    {
        /// <summary>The specific goals of the measures. <c>II.6.1.3(1) p1 s1</c></summary>
        public static readonly Provision SpecificGoals = new("II.6.1.3(1).a", "p1 s1", Modality.Shall, new(
            "Specific goals for information security measures are set.",
            "情報セキュリティ対策の具体的な目標を設定する。"));

        /// <summary>The basic policy as the basis of the goals. <c>II.6.1.3(1) p1 s1</c></summary>
        public static readonly Provision GoalsFromPolicy = new("II.6.1.3(1).b", "p1 s1", Modality.Shall, new(
            "The goals follow from the policy as it was established or revised.",
            "目標を、方針の策定・改定を踏まえて設定する。"));

        /// <summary>The roadmap, which is the rough schedule. <c>II.6.1.3(1) p1 s1</c></summary>
        public static readonly Provision Roadmap = new("II.6.1.3(1).c", "p1 s1", Modality.Shall, new(
            "A roadmap is drawn up: the rough schedule for reaching the goals.",
            "目標達成に向けた大まかな日程として、ロードマップを策定する。"));

        /// <summary>The plan in detail. <c>II.6.1.3(1) p1 s1</c></summary>
        public static readonly Provision Plan = new("II.6.1.3(1).d", "p1 s1", Modality.Shall, new(
            "A plan that sets out the roadmap in detail is drawn up.",
            "ロードマップを具体化した計画を策定する。"));

        /// <summary>The roadmap, carried out. <c>II.6.1.3(1) p1 s1</c></summary>
        public static readonly Provision RoadmapCarriedOut = new("II.6.1.3(1).e", "p1 s1", Modality.Shall, new(
            "The roadmap is carried out.",
            "ロードマップを実行する。"));

        /// <summary>The plan, carried out. <c>II.6.1.3(1) p1 s1</c></summary>
        public static readonly Provision PlanCarriedOut = new("II.6.1.3(1).f", "p1 s1", Modality.Shall, new(
            "The plan is carried out.",
            "計画を実行する。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            SpecificGoals, GoalsFromPolicy, Roadmap, Plan, RoadmapCarriedOut, PlanCarriedOut);
    }
}
