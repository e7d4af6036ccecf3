using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What rules for information handling are asked to contain. <c>II.6.1.2(3)</c></summary>
    public static class InformationHandling
    {
        /// <summary>The rating of information for confidentiality. <c>II.6.1.2(3) p1 s1</c></summary>
        public static readonly Provision RatingForConfidentiality = new("II.6.1.2(3).a", "p1 s1", Modality.Shall, new(
            "Information is rated by its importance for confidentiality.",
            "情報を、機密性の観点から重要度に応じて格付けする。"));

        /// <summary>The rating of information for integrity, "completeness" in the text. <c>II.6.1.2(3) p1 s1</c></summary>
        public static readonly Provision RatingForIntegrity = new("II.6.1.2(3).b", "p1 s1", Modality.Shall, new(
            "Information is rated by its importance for integrity, which the text calls completeness.",
            "情報を、完全性の観点から重要度に応じて格付けする。"));

        /// <summary>The rating of information for availability. <c>II.6.1.2(3) p1 s1</c></summary>
        public static readonly Provision RatingForAvailability = new("II.6.1.2(3).c", "p1 s1", Modality.Shall, new(
            "Information is rated by its importance for availability.",
            "情報を、可用性の観点から重要度に応じて格付けする。"));

        /// <summary>The conditions for each step of the lifecycle. <c>II.6.1.2(3) p1 s2</c></summary>
        public static readonly Provision LifecycleConditions = new("II.6.1.2(3).d", "p1 s2", Modality.Shall, new(
            "Conditions to be observed are specified for each step of the information's lifecycle.",
            "情報のライフサイクルの各段階について、守るべき条件を定める。"));

        /// <summary>The measures for each step of the lifecycle. <c>II.6.1.2(3) p1 s2</c></summary>
        public static readonly Provision LifecycleMeasures = new("II.6.1.2(3).e", "p1 s2", Modality.Shall, new(
            "Security measures are specified for each step of the information's lifecycle.",
            "情報のライフサイクルの各段階について、情報セキュリティ対策を定める。"));

        /// <summary>Creation, a predefined step of the lifecycle. <c>II.6.1.2(3) p1 s2</c></summary>
        public static readonly Provision CreationStep = new("II.6.1.2(3).f", "p1 s2", Modality.Shall, new(
            "The creation of information is covered as a step of its lifecycle.",
            "情報の作成を、ライフサイクルの一段階として扱う。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Acquisition, a predefined step of the lifecycle. <c>II.6.1.2(3) p1 s2</c></summary>
        public static readonly Provision AcquisitionStep = new("II.6.1.2(3).g", "p1 s2", Modality.Shall, new(
            "The acquisition of information is covered as a step of its lifecycle.",
            "情報の入手を、ライフサイクルの一段階として扱う。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Utilization, a predefined step of the lifecycle. <c>II.6.1.2(3) p1 s2</c></summary>
        public static readonly Provision UtilizationStep = new("II.6.1.2(3).h", "p1 s2", Modality.Shall, new(
            "The utilization of information is covered as a step of its lifecycle.",
            "情報の利用を、ライフサイクルの一段階として扱う。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Storage, a predefined step of the lifecycle. <c>II.6.1.2(3) p1 s2</c></summary>
        public static readonly Provision StorageStep = new("II.6.1.2(3).i", "p1 s2", Modality.Shall, new(
            "The storage of information is covered as a step of its lifecycle.",
            "情報の保存を、ライフサイクルの一段階として扱う。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Transference, a predefined step of the lifecycle, which the text does not explain. <c>II.6.1.2(3) p1 s2</c></summary>
        public static readonly Provision TransferenceStep = new("II.6.1.2(3).j", "p1 s2", Modality.Shall, new(
            "The transference of information is covered as a step of its lifecycle.",
            "情報の移送を、ライフサイクルの一段階として扱う。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Provision, a predefined step of the lifecycle, which the text does not explain. <c>II.6.1.2(3) p1 s2</c></summary>
        public static readonly Provision ProvisionStep = new("II.6.1.2(3).k", "p1 s2", Modality.Shall, new(
            "The provision of information is covered as a step of its lifecycle.",
            "情報の提供を、ライフサイクルの一段階として扱う。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Erasure, a predefined step of the lifecycle. <c>II.6.1.2(3) p1 s2</c></summary>
        public static readonly Provision ErasureStep = new("II.6.1.2(3).l", "p1 s2", Modality.Shall, new(
            "The erasure of information is covered as a step of its lifecycle.",
            "情報の消去を、ライフサイクルの一段階として扱う。"))
        { Softener = Softener.OpenListMember };

        /// <summary>How secure the public feels about the handling of personal data. <c>II.6.1.2(3) p2 s1</c></summary>
        public static readonly Provision PersonalData = new("II.6.1.2(3).m", "p2 s1", Modality.Shall, new(
            "When personal data are handled, heed is paid to how secure the public feels.",
            "個人データの取扱いに当たり、国民の安心感に配慮する。"));

        /// <summary>The rating as such, whatever the aspect. <c>II.6.1.2(3) p1 s1</c></summary>
        public static readonly Provision InformationRated = new("II.6.1.2(3).n", "p1 s1", Modality.Shall, new(
            "Information is rated by its importance.",
            "情報を、重要度に応じて格付けする。"));

        /// <summary>All of them, by their letters.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            RatingForConfidentiality, RatingForIntegrity, RatingForAvailability, LifecycleConditions, LifecycleMeasures,
            CreationStep, AcquisitionStep, UtilizationStep, StorageStep, TransferenceStep, ProvisionStep, ErasureStep,
            PersonalData, InformationRated);
    }
}
