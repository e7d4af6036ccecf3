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
            "IT-BCPに、IT障害発生時の対応の優先順位を定める。"))
        { NamedClasses = Seq.Of(CountermeasureClass.QuickRecovery) };

        /// <summary>The process that leads to the measures needed. <c>II.6.1.2(2) p1 s2</c></summary>
        public static readonly Provision DecisionProcess = new("II.6.1.2(2).b", "p1 s2", Modality.Shall, new(
            "The IT-BCP specifies the process by which the necessary measures are determined.",
            "IT-BCPに、必要な対策を決定するまでの手順を定める。"))
        { NamedClasses = Seq.Of(CountermeasureClass.QuickRecovery) };

        /// <summary>The methods by which operations continue. <c>II.6.1.2(2) p1 s2</c></summary>
        public static readonly Provision ContinuityMethods = new("II.6.1.2(2).c", "p1 s2", Modality.Shall, new(
            "The IT-BCP specifies by which methods operations continue in an IT malfunction.",
            "IT-BCPに、IT障害発生時に業務を継続する方法を定める。"))
        { NamedClasses = Seq.Of(CountermeasureClass.QuickRecovery) };

        /// <summary>The divisions to cooperate with. <c>II.6.1.2(2) p1 s2</c></summary>
        public static readonly Provision CooperatingDivisions = new("II.6.1.2(2).d", "p1 s2", Modality.Shall, new(
            "The IT-BCP specifies which divisions to cooperate with in an IT malfunction.",
            "IT-BCPに、IT障害発生時に連携する部署を定める。"))
        { NamedClasses = Seq.Of(CountermeasureClass.QuickRecovery) };

        /// <summary>The threats that call on all of society. <c>II.6.1.2(2) p2 s1</c></summary>
        public static readonly Provision SocietalThreats = new("II.6.1.2(2).e", "p2 s1", Modality.Shall, new(
            "Threats that call on all of society are considered when the plan is developed.",
            "計画策定に当たり、社会全体での対応を要する脅威を考慮する。"));

        /// <summary>A wide-area disaster, an example of a threat that calls on all of society. <c>II.6.1.2(2) p2 s1</c></summary>
        public static readonly Provision WideAreaDisaster = new("II.6.1.2(2).f", "p2 s1", Modality.Shall, new(
            "A wide-area disaster is considered when the plan is developed.",
            "計画策定に当たり、広域災害を考慮する。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Multiple failures, an example of a threat that calls on all of society. <c>II.6.1.2(2) p2 s1</c></summary>
        public static readonly Provision MultipleFailures = new("II.6.1.2(2).g", "p2 s1", Modality.Shall, new(
            "Several failures at once are considered when the plan is developed.",
            "計画策定に当たり、複合的な障害を考慮する。"))
        { Softener = Softener.OpenListMember };

        /// <summary>A new type of influenza, an example of a threat that calls on all of society. <c>II.6.1.2(2) p2 s1</c></summary>
        public static readonly Provision NewInfluenza = new("II.6.1.2(2).h", "p2 s1", Modality.Shall, new(
            "A new type of influenza is considered when the plan is developed.",
            "計画策定に当たり、新型インフルエンザを考慮する。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Failures spreading from interdependent infrastructures, an example of such a threat. <c>II.6.1.2(2) p2 s1</c></summary>
        public static readonly Provision SpreadFromInterdependentInfrastructures = new("II.6.1.2(2).i", "p2 s1", Modality.Shall, new(
            "Failures that spread from interdependent infrastructures are considered when the plan is developed.",
            "計画策定に当たり、相互依存性のある重要インフラからの障害波及を考慮する。"))
        { Softener = Softener.OpenListMember };

        /// <summary>The concentration of essential data in particular cities or areas. <c>II.6.1.2(2) p2 s1</c></summary>
        public static readonly Provision DataConcentration = new("II.6.1.2(2).j", "p2 s1", Modality.Shall, new(
            "The concentration of data essential to continuity in particular cities or areas is considered.",
            "計画策定に当たり、事業継続に欠かせない重要データの特定都市・地域への集中を考慮する。"));

        /// <summary>The precautions taken in ordinary times. <c>II.6.1.2(2) p3 s1</c></summary>
        public static readonly Provision OrdinaryPrecautions = new("II.6.1.2(2).k", "p3 s1", Modality.Shall, new(
            "The IT-BCP includes precautions to be taken in ordinary times.",
            "IT-BCPに、平時からの備えを盛り込む。"));

        /// <summary>The programs of education and training. <c>II.6.1.2(2) p3 s1</c></summary>
        public static readonly Provision EducationAndTraining = new("II.6.1.2(2).l", "p3 s1", Modality.Shall, new(
            "The IT-BCP includes programs of education and training.",
            "IT-BCPに、教育・訓練の計画を盛り込む。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            PriorityOfActions, DecisionProcess, ContinuityMethods, CooperatingDivisions, SocietalThreats, WideAreaDisaster,
            MultipleFailures, NewInfluenza, SpreadFromInterdependentInfrastructures, DataConcentration, OrdinaryPrecautions,
            EducationAndTraining);
    }
}
