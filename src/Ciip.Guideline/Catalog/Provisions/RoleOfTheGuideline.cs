using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>How measures are designed and improved, and how the items of the Guideline are allocated to documents. <c>I.4</c></summary>
    public static class RoleOfTheGuideline
    {
        /// <summary>Designing measures from what the operator determined. <c>I.4 p1 s2</c></summary>
        public static readonly Provision DesignFromOwnDetermination = new("I.4.a", "p1 s2", Modality.Shall, new(
            "Measures are designed from the operator's own decision on what to do and how far to go.",
            "取るべき対策と目指す水準についての自らの判断に基づき、対策を設計する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Monitoring, built into each process. <c>I.4 p1 s2</c></summary>
        public static readonly Provision MonitoringInEachProcess = new("I.4.b", "p1 s2", Modality.Shall, new(
            "Each process of the measures has monitoring built in.",
            "対策の各過程に監視を組み込む。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Reviews, built into each process. <c>I.4 p1 s2</c></summary>
        public static readonly Provision ReviewInEachProcess = new("I.4.c", "p1 s2", Modality.Shall, new(
            "Each process of the measures has reviews built in.",
            "対策の各過程に見直しを組み込む。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Carrying out what was so designed. <c>I.4 p1 s2</c></summary>
        public static readonly Provision ImplementationAsDesigned = new("I.4.d", "p1 s2", Modality.Shall, new(
            "Measures that are so designed, with monitoring and reviews built in, are carried out.",
            "監視と見直しを組み込んで設計した対策を実施する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Continuous improvement of the PDCA practice. <c>I.4 p6 s1</c></summary>
        public static readonly Provision ContinuousImprovement = new("I.4.e", "p6 s1", Modality.Shall, new(
            "Each operator makes sure that its PDCA practice keeps getting better.",
            "情報セキュリティ対策におけるPDCAの実践を継続的に改善する。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Assessment of what is done. <c>I.4 p6 s1</c></summary>
        public static readonly Provision DoneAssessed = new("I.4.f", "p6 s1", Modality.Shall, new(
            "Improvement is guided by assessing what the operator has taken care of.",
            "既に取り組んでいることを評価し、改善につなげる。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Assessment of what is not done. <c>I.4 p6 s1</c></summary>
        public static readonly Provision UndoneAssessed = new("I.4.g", "p6 s1", Modality.Shall, new(
            "Improvement is guided by assessing what the operator has not taken care of.",
            "取り組めていないことを評価し、改善につなげる。"))
        { Axis = ProvisionAxis.Practice };

        /// <summary>Figure 1 as the reference of the assessment. <c>I.4 p6 s1</c></summary>
        public static readonly Provision ReferenceToFigure = new("I.4.h", "p6 s1", Modality.Shall, new(
            "What is done and not done is assessed with Figure 1 at hand.",
            "取組状況の評価に当たり、図1を参照する。"))
        { Axis = ProvisionAxis.None };

        /// <summary>Understanding that items may not matter. <c>I.4 p7 s1</c></summary>
        public static readonly Provision ItemsMayNotMatterUnderstood = new("I.4.i", "p7 s1", Modality.Shall, new(
            "Whoever makes or revises a document understands that some items may not arise in a given business.",
            "策定・改定に当たり、業務への関わり方によっては当てはまらない項目があり得ることを理解する。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>Understanding that there may be other items. <c>I.4 p7 s1</c></summary>
        public static readonly Provision OtherItemsUnderstood = new("I.4.j", "p7 s1", Modality.Shall, new(
            "Whoever makes or revises a document understands that a given business may call for further items.",
            "策定・改定に当たり、業務への関わり方によっては別の項目があり得ることを理解する。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>Which document specifies the items. <c>I.4 p8 s1</c></summary>
        public static readonly Provision DocumentForItems = new("I.4.k", "p8 s1", Modality.Shall, new(
            "Sectors or operators settle which of their documents is to specify the items asked for.",
            "求められる項目をどの「安全基準等」の文書で規定するかを定める。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.Sector, Actor.Operator),
        };

        /// <summary>Which document specifies the target levels. <c>I.4 p8 s1</c></summary>
        public static readonly Provision DocumentForTargetLevels = new("I.4.l", "p8 s1", Modality.Shall, new(
            "Sectors or operators settle which of their documents is to specify the target levels asked for.",
            "目標とする水準をどの「安全基準等」の文書で規定するかを定める。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.Sector, Actor.Operator),
        };

        /// <summary>The industry laws as a basis of the choice. <c>I.4 p8 s1</c></summary>
        public static readonly Provision AllocationByIndustryLaws = new("I.4.m", "p8 s1", Modality.Shall, new(
            "Which document specifies what is settled on the basis of the industry laws.",
            "どの文書で規定するかは、業法を踏まえて判断する。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
            Bearers = Seq.Of(Actor.Sector, Actor.Operator),
        };

        /// <summary>The existing documents as a basis of the choice. <c>I.4 p8 s1</c></summary>
        public static readonly Provision AllocationByExistingDocuments = new("I.4.n", "p8 s1", Modality.Shall, new(
            "Which document specifies what is settled on the basis of how the Safety Standards in place are composed.",
            "どの文書で規定するかは、既存の「安全基準等」の文書体系を踏まえて判断する。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
            Bearers = Seq.Of(Actor.Sector, Actor.Operator),
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            DesignFromOwnDetermination, MonitoringInEachProcess, ReviewInEachProcess, ImplementationAsDesigned,
            ContinuousImprovement, DoneAssessed, UndoneAssessed, ReferenceToFigure, ItemsMayNotMatterUnderstood,
            OtherItemsUnderstood, DocumentForItems, DocumentForTargetLevels, AllocationByIndustryLaws,
            AllocationByExistingDocuments);
    }
}
