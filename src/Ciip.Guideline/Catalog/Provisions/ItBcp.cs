using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What an IT business continuity plan is asked to contain. <c>II.6.1.2(2)</c></summary>
    public static class ItBcp
    {
        /// <summary>The priority of actions in an IT malfunction. <c>II.6.1.2(2) p1 s2</c></summary>
        public static readonly Provision PriorityOfActions = new("II.6.1.2(2).a", "p1 s2", Modality.Shall, new(
            "The IT-BCP specifies the priority of actions in an IT malfunction.",
            "IT-BCPに、IT障害発生時の対応の優先順位を定める。"));

        /// <summary>The process that leads to the measures needed. <c>II.6.1.2(2) p1 s2</c></summary>
        public static readonly Provision DecisionProcess = new("II.6.1.2(2).b", "p1 s2", Modality.Shall, new(
            "The IT-BCP specifies the process by which the necessary measures are determined.",
            "IT-BCPに、必要な対策を決定するまでの手順を定める。"));

        /// <summary>A wide-area disaster, an example of a threat that calls on all of society. <c>II.6.1.2(2) p2 s1</c></summary>
        public static readonly Provision WideAreaDisaster = new("II.6.1.2(2).f", "p2 s1", Modality.Shall, new(
            "A wide-area disaster is considered when the plan is developed.",
            "計画策定に当たり、広域災害を考慮する。")) { Softener = Softener.OpenListMember };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(PriorityOfActions, DecisionProcess, WideAreaDisaster);
    }
}
