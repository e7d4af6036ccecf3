using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>The duties of executives and senior managers, quoted from the Basic Policy. <c>II.4(executives)</c></summary>
    public static class Executives
    {
        /// <summary>Seeing the need for the measures listed. <c>II.4(executives) p1 s1</c></summary>
        public static readonly Provision NeedRecognized = new("II.4(executives).a", "p1 s1", Modality.Should, new(
            "Executives and senior managers see that the measures listed are needed.",
            "経営層が、列挙された取組の必要性を認識する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Being able to ensure the measures listed. <c>II.4(executives) p1 s1</c></summary>
        public static readonly Provision ImplementationEnsured = new("II.4(executives).b", "p1 s1", Modality.Should, new(
            "Executives and senior managers are in a position to ensure that the measures listed are carried out.",
            "経営層が、列挙された取組を確実に実施できる。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Recognizing risk sources. <c>II.4(executives) b1</c></summary>
        public static readonly Provision RiskSourcesRecognized = new("II.4(executives).c", "b1", Modality.Should, new(
            "Executives recognize the sources of risk, looking at information security for the sake of CIIP.",
            "経営層が、重要インフラ防護のため、情報セキュリティの観点からリスク源を認識する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Assessing risk sources. <c>II.4(executives) b2</c></summary>
        public static readonly Provision RiskSourcesAssessed = new("II.4(executives).d", "b2", Modality.Should, new(
            "Executives assess the sources of risk.",
            "経営層が、リスク源を評価する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Setting forth measures against the risks, for which priorities are identified. <c>II.4(executives) b2</c></summary>
        public static readonly Provision MeasuresSetByPriority = new("II.4(executives).e", "b2", Modality.Should, new(
            "Executives set forth measures to address the risks.",
            "経営層が、リスクへの対応方針を定める。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Plans for establishing systems. <c>II.4(executives) b3</c></summary>
        public static readonly Provision PlansForEstablishment = new("II.4(executives).f", "b3", Modality.Should, new(
            "Executives decide on the plans needed to establish systems.",
            "経営層が、システムの構築に必要な計画を決定する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Plans for operating systems. <c>II.4(executives) b3</c></summary>
        public static readonly Provision PlansForOperation = new("II.4(executives).g", "b3", Modality.Should, new(
            "Executives decide on the plans needed to operate systems.",
            "経営層が、システムの運用に必要な計画を決定する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Plans for carrying out policies. <c>II.4(executives) b3</c></summary>
        public static readonly Provision PlansForPolicies = new("II.4(executives).h", "b3", Modality.Should, new(
            "Executives decide on the plans needed to carry out the policies.",
            "経営層が、方針の実行に必要な計画を決定する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Management resources. <c>II.4(executives) b3</c></summary>
        public static readonly Provision ResourcesSecured = new("II.4(executives).i", "b3", Modality.Should, new(
            "Executives secure management resources.",
            "経営層が、経営資源を確保する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Budget, an example of management resources. <c>II.4(executives) b3</c></summary>
        public static readonly Provision Budget = new("II.4(executives).j", "b3", Modality.Should, new(
            "Budget is among the resources executives secure.",
            "経営層が確保する経営資源に、予算を含める。"))
        {
            Softener = Softener.OpenListMember,
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Human resources, an example of management resources. <c>II.4(executives) b3</c></summary>
        public static readonly Provision HumanResources = new("II.4(executives).k", "b3", Modality.Should, new(
            "People are among the resources executives secure.",
            "経営層が確保する経営資源に、人材を含める。"))
        {
            Softener = Softener.OpenListMember,
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Checking that policies are carried out. <c>II.4(executives) b4</c></summary>
        public static readonly Provision ImplementationChecked = new("II.4(executives).l", "b4", Modality.Should, new(
            "Executives check that the policies are being carried out.",
            "経営層が、方針の実施状況を確認する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Checking the capability to respond. <c>II.4(executives) b5</c></summary>
        public static readonly Provision ResponseCapabilityChecked = new("II.4(executives).m", "b5", Modality.Should, new(
            "Executives check how capable of responding to incidents the organization is.",
            "経営層が、障害対応体制の状況を確認する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Checking information sharing. <c>II.4(executives) b5</c></summary>
        public static readonly Provision InformationSharingChecked = new("II.4(executives).n", "b5", Modality.Should, new(
            "Executives check how information is shared among the stakeholders concerned.",
            "経営層が、関係主体間の情報共有の状況を確認する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Priorities, as the means by which measures against the risks are set. <c>II.4(executives) b2</c></summary>
        public static readonly Provision PrioritiesIdentified = new("II.4(executives).o", "b2", Modality.Should, new(
            "Executives identify the priorities by which measures against the risks are set.",
            "経営層が、リスクへの対応方針を定めるに当たり、優先順位を明らかにする。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Monitoring, as the means by which implementation is checked. <c>II.4(executives) b4</c></summary>
        public static readonly Provision OperationMonitored = new("II.4(executives).p", "b4", Modality.Should, new(
            "Executives check the policies through monitoring of how the systems are operated.",
            "経営層による方針の実施状況の確認を、システムの運用状況の監視を通じて行う。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Exercises, as a means by which capabilities are checked. <c>II.4(executives) b5</c></summary>
        public static readonly Provision ExercisesConducted = new("II.4(executives).q", "b5", Modality.Should, new(
            "Executives check the capability to respond through exercises.",
            "経営層による障害対応体制の状況の確認を、演習を通じて行う。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>Trainings, as a means by which capabilities are checked. <c>II.4(executives) b5</c></summary>
        public static readonly Provision TrainingsConducted = new("II.4(executives).r", "b5", Modality.Should, new(
            "Executives check the capability to respond through trainings.",
            "経営層による障害対応体制の状況の確認を、訓練を通じて行う。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.ManagementLayer),
        };

        /// <summary>All of them, by their letters.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            NeedRecognized, ImplementationEnsured, RiskSourcesRecognized, RiskSourcesAssessed, MeasuresSetByPriority,
            PlansForEstablishment, PlansForOperation, PlansForPolicies, ResourcesSecured, Budget, HumanResources,
            ImplementationChecked, ResponseCapabilityChecked, InformationSharingChecked, PrioritiesIdentified,
            OperationMonitored, ExercisesConducted, TrainingsConducted);
    }
}
