using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>Priorities among measures, and the two volumes beside the Guideline. <c>I.5</c></summary>
    public static class Composition
    {
        /// <summary>Ranking their measures. <c>I.5 p2 s2</c></summary>
        public static readonly Provision Prioritization = new("I.5.a", "p2 s2", Modality.Shall, new(
            "Each operator ranks its measures by priority.",
            "個々の重要インフラ事業者等が、対策の優先順位を付ける。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Carrying out measures in that order. <c>I.5 p2 s2</c></summary>
        public static readonly Provision ImplementationByPriority = new("I.5.b", "p2 s2", Modality.Shall, new(
            "Each operator carries out its measures in the order of its priorities.",
            "優先順位に従って対策を実施する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>The Examples, as a task of the CII Expert Committee. <c>I.5 p3 s1</c></summary>
        public static readonly Provision ExamplesDrawnUp = new("I.5.c", "p3 s1", Modality.Shall, new(
            "The CII Expert Committee prepares the Examples.",
            "重要インフラ専門調査会が、対策例集を策定する。"))
        {
            Axis = ProvisionAxis.None,
            Bearers = Seq.Of(Actor.ExpertCommittee),
        };

        /// <summary>The Guidebook, as a task of the CII Expert Committee. <c>I.5 p3 s1</c></summary>
        public static readonly Provision GuidebookDrawnUp = new("I.5.d", "p3 s1", Modality.Shall, new(
            "The CII Expert Committee prepares the Guidebook.",
            "重要インフラ専門調査会が、優先順位付けに係る手引書を策定する。"))
        {
            Axis = ProvisionAxis.None,
            Bearers = Seq.Of(Actor.ExpertCommittee),
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            Prioritization, ImplementationByPriority, ExamplesDrawnUp, GuidebookDrawnUp);
    }
}
