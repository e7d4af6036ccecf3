using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What carrying out measures asks of operators: responsibility, risk management, framework. <c>I.1</c></summary>
    public static class Significance
    {
        /// <summary>Carrying out measures adequately and continuously. <c>I.1 p2 s1</c></summary>
        public static readonly Provision Implementation = new("I.1.a", "p2 s1", Modality.Shall, new(
            "It is first of all operators who carry out information security measures, adequately and without a break.",
            "一義的には重要インフラ事業者等が、情報セキュリティ対策を適切かつ継続的に実施する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Improving measures adequately and continuously. <c>I.1 p2 s1</c></summary>
        public static readonly Provision Improvement = new("I.1.b", "p2 s1", Modality.Shall, new(
            "It is first of all operators who improve information security measures, adequately and without a break.",
            "一義的には重要インフラ事業者等が、情報セキュリティ対策を適切かつ継続的に改善する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Taking measures as their own responsibility. <c>I.1 p2 s1</c></summary>
        public static readonly Provision OwnResponsibility = new("I.1.c", "p2 s1", Modality.Shall, new(
            "It is first of all operators who carry out and improve measures, as a responsibility of their own.",
            "一義的には重要インフラ事業者等が、情報セキュリティ対策の実施及び改善に自らの責任において取り組む。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>PDCA cycles as the way to carry out and improve. <c>I.1 p2 s1</c></summary>
        public static readonly Provision PdcaCycles = new("I.1.d", "p2 s1", Modality.Shall, new(
            "It is first of all operators who carry out and improve measures by going through PDCA cycles.",
            "一義的には重要インフラ事業者等が、情報セキュリティ対策の実施及び改善をPDCAサイクルによって行う。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>The characteristics of the sector as a basis. <c>I.1 p2 s1</c></summary>
        public static readonly Provision SectorCharacteristics = new("I.1.e", "p2 s1", Modality.Shall, new(
            "It is first of all operators who carry out and improve measures to suit the characteristics of the sector.",
            "一義的には重要インフラ事業者等が、重要インフラ分野の特性に応じて情報セキュリティ対策を実施し、改善する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>The characteristics of the operator as a basis. <c>I.1 p2 s1</c></summary>
        public static readonly Provision OperatorCharacteristics = new("I.1.f", "p2 s1", Modality.Shall, new(
            "It is first of all operators who carry out and improve measures to suit their own characteristics.",
            "一義的には重要インフラ事業者等が、自らの特性に応じて情報セキュリティ対策を実施し、改善する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Consistency between risk management and measures. <c>I.1 p3 s1</c></summary>
        public static readonly Provision ConsistencyWithRiskManagement = new("I.1.g", "p3 s1", Modality.HasTo, new(
            "Operators see to it that what they do to manage risks agrees with what they do for information security.",
            "リスクマネジメントと情報セキュリティ対策との整合に配慮する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>The understanding of measures that consistency rests on. <c>I.1 p3 s1</c></summary>
        public static readonly Provision ImportantPartOfRiskManagement = new("I.1.h", "p3 s1", Modality.HasTo, new(
            "Operators understand measures as one of the important parts of managing the risks of the whole company.",
            "情報セキュリティ対策を全社的なリスクマネジメントの重要な要素と理解する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Measures as part of the risk management of the management layer. <c>I.1 p4 s1</c></summary>
        public static readonly Provision PartOfManagementsRiskManagement = new("I.1.i", "p4 s1", Modality.HasTo, new(
            "Measures count as belonging to the risk management that the management layer runs for the whole company.",
            "情報セキュリティ対策を、経営層が担う全社的なリスクマネジメントの中に位置付ける。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>A framework across the company. <c>I.1 p4 s1</c></summary>
        public static readonly Provision CompanyWideFramework = new("I.1.j", "p4 s1", Modality.HasTo, new(
            "Measures are carried out under a framework that spans the company.",
            "全社的な体制の下で情報セキュリティ対策を実施する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Those who carry out measures, within the framework. <c>I.1 p4 s1</c></summary>
        public static readonly Provision ResponsiblePersonnelInvolved = new("I.1.k", "p4 s1", Modality.HasTo, new(
            "The company-wide framework involves the personnel who are responsible for carrying out the measures.",
            "対策の実施を担当する要員が、全社的な体制に加わる。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>The management layer, within the framework. <c>I.1 p4 s1</c></summary>
        public static readonly Provision ManagementLayerInvolved = new("I.1.l", "p4 s1", Modality.HasTo, new(
            "The company-wide framework involves the management layer.",
            "経営層が、全社的な体制に加わる。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            Implementation, Improvement, OwnResponsibility, PdcaCycles, SectorCharacteristics, OperatorCharacteristics,
            ConsistencyWithRiskManagement, ImportantPartOfRiskManagement, PartOfManagementsRiskManagement,
            CompanyWideFramework, ResponsiblePersonnelInvolved, ManagementLayerInvolved);
    }
}
