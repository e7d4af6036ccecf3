using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>Which management resources are asked to be secured. <c>II.6.1.4(1)</c></summary>
    public static class Resources
    {
        /// <summary>A budget, a predefined management resource. <c>II.6.1.4(1) p1 s1</c></summary>
        public static readonly Provision Budget = new("II.6.1.4(1).a", "p1 s1", Modality.Shall, new(
            "A budget is among the management resources secured.",
            "確保する経営資源に予算を含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>A framework, a predefined management resource. <c>II.6.1.4(1) p1 s1</c></summary>
        public static readonly Provision Framework = new("II.6.1.4(1).b", "p1 s1", Modality.Shall, new(
            "An organizational framework is among the management resources secured.",
            "確保する経営資源に体制を含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Human resources, a predefined management resource. <c>II.6.1.4(1) p1 s1</c></summary>
        public static readonly Provision HumanResources = new("II.6.1.4(1).c", "p1 s1", Modality.Shall, new(
            "Human resources are among the management resources secured.",
            "確保する経営資源に人材を含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>The resources for building the system. <c>II.6.1.4(1) p1 s1</c></summary>
        public static readonly Provision ForConstruction = new("II.6.1.4(1).d", "p1 s1", Modality.Shall, new(
            "The management resources needed to build the system are secured.",
            "システムの構築に必要な経営資源を確保する。"));

        /// <summary>The resources for operating the system. <c>II.6.1.4(1) p1 s1</c></summary>
        public static readonly Provision ForOperation = new("II.6.1.4(1).e", "p1 s1", Modality.Shall, new(
            "The management resources needed to operate the system are secured.",
            "システムの運用に必要な経営資源を確保する。"));

        /// <summary>The resources for executing the plan. <c>II.6.1.4(1) p1 s1</c></summary>
        public static readonly Provision ForPlanExecution = new("II.6.1.4(1).f", "p1 s1", Modality.Shall, new(
            "The management resources needed to execute the plan are secured.",
            "計画の実行に必要な経営資源を確保する。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            Budget, Framework, HumanResources, ForConstruction, ForOperation, ForPlanExecution);
    }
}
