using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What is asked when tasks are outsourced. <c>II.6.1.4(3)</c></summary>
    public static class OutsideContractors
    {
        /// <summary>The oversight of outside contractors. <c>II.6.1.4(3) p2 s1</c></summary>
        public static readonly Provision Oversight = new("II.6.1.4(3).a", "p2 s1", Modality.Shall, new(
            "Outside contractors are overseen.",
            "外部委託先を監督する。"));

        /// <summary>Outsourcing contracts as a means of the oversight. <c>II.6.1.4(3) p2 s1</c></summary>
        public static readonly Provision OversightByContract = new("II.6.1.4(3).b", "p2 s1", Modality.Shall, new(
            "The oversight is exercised through outsourcing contracts.",
            "監督を、外部委託契約を通じて行う。"));

        /// <summary>Whether the tasks are fit to be outsourced. <c>II.6.1.4(3) p2 s1</c></summary>
        public static readonly Provision TaskAdequacy = new("II.6.1.4(3).c", "p2 s1", Modality.Shall, new(
            "Before a contract is made, it is evaluated whether the tasks are fit for outsourcing.",
            "契約に当たり、委託する業務が外部委託に適しているかを評価する。"));

        /// <summary>The range of the tasks outsourced. <c>II.6.1.4(3) p2 s1</c></summary>
        public static readonly Provision TaskRange = new("II.6.1.4(3).d", "p2 s1", Modality.Shall, new(
            "Before a contract is made, it is clarified how far the outsourced tasks reach.",
            "契約に当たり、委託する業務の範囲を明確にする。"));

        /// <summary>The criteria by which contractors are chosen. <c>II.6.1.4(3) p2 s1</c></summary>
        public static readonly Provision SelectionCriteria = new("II.6.1.4(3).e", "p2 s1", Modality.Shall, new(
            "Contractors are chosen with reference to selection criteria.",
            "選定基準を参照して外部委託先を選定する。"));

        /// <summary>The contractors' business management as a means of the oversight. <c>II.6.1.4(3) p2 s1</c></summary>
        public static readonly Provision BusinessManagement = new("II.6.1.4(3).f", "p2 s1", Modality.Shall, new(
            "The oversight is exercised through the contractors' business management as well.",
            "監督を、外部委託先の業務管理を通じても行う。"));

        /// <summary>The agreement on measures of the same level as for employees. <c>II.6.1.4(3) p2 s2</c></summary>
        public static readonly Provision EqualMeasures = new("II.6.1.4(3).g", "p2 s2", Modality.Shall, new(
            "It is agreed that contractors carry out measures at the level that holds for employees.",
            "従業員と同等の水準の対策を外部委託先が実施することを取り決める。"));

        /// <summary>The agreement on the same education as for employees. <c>II.6.1.4(3) p2 s2</c></summary>
        public static readonly Provision EqualEducation = new("II.6.1.4(3).h", "p2 s2", Modality.Shall, new(
            "It is agreed that contractors are given education at the level that employees receive.",
            "従業員と同等の教育を外部委託先に行うことを取り決める。"));

        /// <summary>The agreement on cooperation in an IT malfunction. <c>II.6.1.4(3) p2 s2</c></summary>
        public static readonly Provision CooperationInMalfunction = new("II.6.1.4(3).i", "p2 s2", Modality.Shall, new(
            "It is agreed that contractors cooperate when an IT malfunction occurs.",
            "IT障害発生時に外部委託先が協力することを取り決める。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            Oversight, OversightByContract, TaskAdequacy, TaskRange, SelectionCriteria, BusinessManagement, EqualMeasures,
            EqualEducation, CooperationInMalfunction);
    }
}
