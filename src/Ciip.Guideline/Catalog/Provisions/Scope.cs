using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What the scope of the Safety Standards is asked to name. <c>II.2</c></summary>
    public static class Scope
    {
        /// <summary>The services provided. <c>II.2 p1 s1</c></summary>
        public static readonly Provision Services = new("II.2.a", "p1 s1", Modality.Shall, new(
            "Operators say clearly which services they provide.",
            "「安全基準等」において、自らが提供するサービスを明示する。"))
        { Axis = ProvisionAxis.Documents };

        /// <summary>The IT systems covered. <c>II.2 p1 s1</c></summary>
        public static readonly Provision Systems = new("II.2.b", "p1 s1", Modality.Shall, new(
            "Operators specify which IT systems are covered.",
            "「安全基準等」において、対象とするITシステムを明示する。"))
        { Axis = ProvisionAxis.Documents };

        /// <summary>The data to be protected. <c>II.2 p1 s1</c></summary>
        public static readonly Provision Data = new("II.2.c", "p1 s1", Modality.Shall, new(
            "Operators specify which of the data their IT systems use are to be protected.",
            "「安全基準等」において、ITシステムで利用するデータのうち保護の対象とするものを明示する。"))
        { Axis = ProvisionAxis.Documents };

        /// <summary>The depth of the measures. <c>II.2 p1 s1</c></summary>
        public static readonly Provision Depth = new("II.2.d", "p1 s1", Modality.Shall, new(
            "Operators specify how deep the security measures go.",
            "「安全基準等」において、対策をどの程度まで講じるかを明示する。"))
        { Axis = ProvisionAxis.Documents };

        /// <summary>Annex 2 of the Basic Policy, understood as the base of the scope. <c>II.2 p1 s2</c></summary>
        public static readonly Provision ServiceLevelsUnderstood = new("II.2.e", "p1 s2", Modality.Should, new(
            "The scope rests on an understanding of the services and levels that Annex 2 of the Basic Policy lists.",
            "行動計画の別紙2が示すサービスとサービス維持レベルの理解を、対象範囲の土台とする。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
        };

        /// <summary>Everything closely involved in uninterrupted services. <c>II.2 p2 s1</c></summary>
        public static readonly Provision InvolvedConstituents = new("II.2.f", "p2 s1", Modality.Shall, new(
            "Whatever is closely involved in providing the services without interruption is within the scope.",
            "サービスの継続的な提供に密接に関わるものを、全て対象範囲に含める。"))
        { Axis = ProvisionAxis.Documents };

        /// <summary>Information systems, as information assets. <c>II.2 b1</c></summary>
        public static readonly Provision InformationSystems = new("II.2.g", "b1", Modality.IsPresumed, new(
            "Information systems are among what is to be protected.",
            "防護の対象に、情報システムを含める。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Data used in information systems, as information assets. <c>II.2 b1</c></summary>
        public static readonly Provision DataInInformationSystems = new("II.2.h", "b1", Modality.IsPresumed, new(
            "The data that information systems use are among what is to be protected.",
            "防護の対象に、情報システムで利活用されるデータを含める。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Transactions on the networks. <c>II.2 b2</c></summary>
        public static readonly Provision Transactions = new("II.2.i", "b2", Modality.IsPresumed, new(
            "Transactions on the networks of information systems are among what is to be protected.",
            "防護の対象に、情報システムネットワーク上のトランザクションを含める。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Business processes on the networks. <c>II.2 b2</c></summary>
        public static readonly Provision BusinessProcesses = new("II.2.j", "b2", Modality.IsPresumed, new(
            "Business processes on the networks of information systems are among what is to be protected.",
            "防護の対象に、情報システムネットワーク上の業務プロセスを含める。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Development of information systems. <c>II.2 b3</c></summary>
        public static readonly Provision Development = new("II.2.k", "b3", Modality.IsPresumed, new(
            "Developing information systems is among what is to be protected.",
            "防護の対象に、情報システムの開発を含める。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Operation of information systems. <c>II.2 b3</c></summary>
        public static readonly Provision Operation = new("II.2.l", "b3", Modality.IsPresumed, new(
            "Operating information systems is among what is to be protected.",
            "防護の対象に、情報システムの運用を含める。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Maintenance of information systems. <c>II.2 b3</c></summary>
        public static readonly Provision Maintenance = new("II.2.m", "b3", Modality.IsPresumed, new(
            "Maintaining information systems is among what is to be protected.",
            "防護の対象に、情報システムの保守を含める。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            Services, Systems, Data, Depth, ServiceLevelsUnderstood, InvolvedConstituents, InformationSystems,
            DataInInformationSystems, Transactions, BusinessProcesses, Development, Operation, Maintenance);
    }
}
