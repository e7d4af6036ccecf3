using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>Self-verification, review of the documents, and what they refer to. <c>I.6</c></summary>
    public static class ContinuousImprovement
    {
        /// <summary>Verifying themselves against the Safety Standards. <c>I.6 p1 s1</c></summary>
        public static readonly Provision SelfVerification = new("I.6.a", "p1 s1", Modality.IsEssential, new(
            "Operators verify for themselves, with the Safety Standards as reference, how they stand.",
            "「安全基準等」を参照し、自ら検証する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Review of the documents from time to time. <c>I.6 p1 s2</c></summary>
        public static readonly Provision Review = new("I.6.b", "p1 s2", Modality.Shall, new(
            "The Safety Standards are reviewed every so often and thereby kept improving.",
            "「安全基準等」を適宜見直し、継続的に改善する。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The latest knowledge, which the review responds to. <c>I.6 p1 s2</c></summary>
        public static readonly Provision LatestKnowledge = new("I.6.c", "p1 s2", Modality.Shall, new(
            "The review takes up the latest knowledge.",
            "見直しに当たり、最新の知見に対応する。"))
        {
            Softener = Softener.OpenListMember,
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The latest technologies, which the review responds to. <c>I.6 p1 s2</c></summary>
        public static readonly Provision LatestTechnologies = new("I.6.d", "p1 s2", Modality.Shall, new(
            "The review takes up the latest technologies.",
            "見直しに当たり、最新の技術に対応する。"))
        {
            Softener = Softener.OpenListMember,
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The latest systems, which the review responds to. <c>I.6 p1 s2</c></summary>
        public static readonly Provision LatestSystems = new("I.6.e", "p1 s2", Modality.Shall, new(
            "The review takes up the latest systems.",
            "見直しに当たり、最新のシステムに対応する。"))
        {
            Softener = Softener.OpenListMember,
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>New risks, which the review responds to. <c>I.6 p1 s2</c></summary>
        public static readonly Provision NewRisks = new("I.6.f", "p1 s2", Modality.Shall, new(
            "The review takes up new risks.",
            "見直しに当たり、新たなリスクに対応する。"))
        {
            Softener = Softener.OpenListMember,
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>More than filling in what the Guideline asks. <c>I.6 p1 s2</c></summary>
        public static readonly Provision BeyondMechanicalFulfilment = new("I.6.g", "p1 s2", Modality.Shall, new(
            "The Safety Standards do more than mechanically fill in what the Guideline asks.",
            "「安全基準等」を、指針の求める事項を機械的に満たすだけのものにとどめない。"))
        {
            Softener = Softener.Expected,
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The Management Standards of the central government, as a reference. <c>I.6 p2 s1</c></summary>
        public static readonly Provision ManagementStandards = new("I.6.h", "p2 s1", Modality.Shall, new(
            "Where needed, the Management Standards of the central government are consulted.",
            "必要に応じ、政府機関の情報セキュリティ対策のための統一基準を参照する。"))
        {
            Softener = Softener.WhenNecessary,
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The documents related to the Management Standards, as a reference. <c>I.6 p2 s1</c></summary>
        public static readonly Provision RelatedDocuments = new("I.6.i", "p2 s1", Modality.Shall, new(
            "Where needed, the documents that belong to the Management Standards are consulted.",
            "必要に応じ、統一基準の関連文書を参照する。"))
        {
            Softener = Softener.WhenNecessary,
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>Best practices in Japan, as a reference. <c>I.6 p2 s1</c></summary>
        public static readonly Provision BestPracticesInJapan = new("I.6.j", "p2 s1", Modality.Shall, new(
            "Best practices from within Japan are actively consulted.",
            "国内の優れた取組事例を積極的に参照する。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>Best practices overseas, as a reference. <c>I.6 p2 s1</c></summary>
        public static readonly Provision BestPracticesOverseas = new("I.6.k", "p2 s1", Modality.Shall, new(
            "Best practices from other countries are actively consulted.",
            "海外の優れた取組事例を積極的に参照する。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>Industry standards, the example given of best practices. <c>I.6 p2 s1</c></summary>
        public static readonly Provision IndustryStandards = new("I.6.l", "p2 s1", Modality.Shall, new(
            "Industry standards are consulted as a kind of best practice.",
            "優れた取組事例として、各種の業界標準を参照する。"))
        {
            Softener = Softener.OpenListMember,
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The arrangements that measures need. <c>I.6 p3 s1</c></summary>
        public static readonly Provision Arrangements = new("I.6.m", "p3 s1", Modality.Shall, new(
            "The arrangements are pursued without which measures could not be carried out.",
            "対策の実施に必要な環境整備を進める。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Promotion of the measures specified. <c>I.6 p3 s1</c></summary>
        public static readonly Provision Promotion = new("I.6.n", "p3 s1", Modality.Shall, new(
            "The measures that the Safety Standards specify are promoted.",
            "「安全基準等」に規定された情報セキュリティ対策を推進する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            SelfVerification, Review, LatestKnowledge, LatestTechnologies, LatestSystems, NewRisks, BeyondMechanicalFulfilment,
            ManagementStandards, RelatedDocuments, BestPracticesInJapan, BestPracticesOverseas, IndustryStandards,
            Arrangements, Promotion);
    }
}
