using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>How efforts are asked to be explained outside the company in ordinary times. <c>II.6.2.2(2)</c></summary>
    public static class OrdinaryExplanation
    {
        /// <summary>The explanation of the efforts outside the company. <c>II.6.2.2(2) p1 s1</c></summary>
        public static readonly Provision EffortsExplained = new("II.6.2.2(2).a", "p1 s1", Modality.Shall, new(
            "The security efforts behind uninterrupted services are explained outside the company.",
            "サービスの継続的提供に向けた対策の取組を社外に説明する。"));

        /// <summary>Information security reports, a predefined channel. <c>II.6.2.2(2) p1 s1</c></summary>
        public static readonly Provision SecurityReports = new("II.6.2.2(2).b", "p1 s1", Modality.Shall, new(
            "Information security reports are a channel of the explanation.",
            "説明の手段に情報セキュリティ報告書を含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>A company website, a predefined channel. <c>II.6.2.2(2) p1 s1</c></summary>
        public static readonly Provision Website = new("II.6.2.2(2).c", "p1 s1", Modality.Shall, new(
            "A company website is a channel of the explanation.",
            "説明の手段に自社のウェブサイトを含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>The attention to what is disclosed. <c>II.6.2.2(2) p1 s1</c></summary>
        public static readonly Provision AttentionToContent = new("II.6.2.2(2).d", "p1 s1", Modality.Shall, new(
            "Attention is paid to what the explanation discloses.",
            "開示する内容に留意する。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            EffortsExplained, SecurityReports, Website, AttentionToContent);
    }
}
