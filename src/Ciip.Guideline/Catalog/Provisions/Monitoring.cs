using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What monitoring, maintenance and education in ordinary times are asked to do. <c>II.6.2.2(1)</c></summary>
    public static class Monitoring
    {
        /// <summary>Monitoring for deviation from ordinary conditions. <c>II.6.2.2(1) p1 s1</c></summary>
        public static readonly Provision DeviationFromOrdinary = new("II.6.2.2(1).a", "p1 s1", Modality.Shall, new(
            "Monitoring lets a deviation from ordinary conditions show as a sign of malfunction.",
            "監視により、平常時との差異をIT障害の兆候として検知できるようにする。"));

        /// <summary>Monitoring for deviation from threshold values. <c>II.6.2.2(1) p1 s1</c></summary>
        public static readonly Provision DeviationFromThresholds = new("II.6.2.2(1).b", "p1 s1", Modality.Shall, new(
            "Monitoring lets a deviation from threshold values show as a sign of malfunction.",
            "監視により、しきい値からの逸脱をIT障害の兆候として検知できるようにする。"));

        /// <summary>The level of measures, maintained in system maintenance. <c>II.6.2.2(1) p2 s1</c></summary>
        public static readonly Provision LevelMaintained = new("II.6.2.2(1).c", "p2 s1", Modality.Shall, new(
            "System maintenance keeps measures at their level.",
            "システムの保守作業において、対策の水準を維持する。"));

        /// <summary>Changing registered data, a predefined means of keeping the level. <c>II.6.2.2(1) p2 s1</c></summary>
        public static readonly Provision RegisteredData = new("II.6.2.2(1).d", "p2 s1", Modality.Shall, new(
            "Registered data are changed as needed to keep the level.",
            "水準を維持する手段に、登録データの変更を含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>The organization, an example of registered data. <c>II.6.2.2(1) p2 s1</c></summary>
        public static readonly Provision OrganizationData = new("II.6.2.2(1).e", "p2 s1", Modality.Shall, new(
            "The organization is among the registered data that are changed.",
            "変更する登録データに組織の情報を含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>System users, an example of registered data. <c>II.6.2.2(1) p2 s1</c></summary>
        public static readonly Provision SystemUserData = new("II.6.2.2(1).f", "p2 s1", Modality.Shall, new(
            "System users are among the registered data that are changed.",
            "変更する登録データにシステム利用者の情報を含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>System optimization, a predefined means of keeping the level. <c>II.6.2.2(1) p2 s1</c></summary>
        public static readonly Provision SystemOptimization = new("II.6.2.2(1).g", "p2 s1", Modality.Shall, new(
            "The system is optimized to keep the level.",
            "水準を維持する手段に、システムの最適化を含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Education for all employees. <c>II.6.2.2(1) p3 s1</c></summary>
        public static readonly Provision EducationForAllEmployees = new("II.6.2.2(1).h", "p3 s1", Modality.Shall, new(
            "In ordinary operation all employees receive education about information security.",
            "平時の運用において、全ての従業員に情報セキュリティ教育を行う。"));

        /// <summary>The monitoring as such, whatever it is compared with. <c>II.6.2.2(1) p1 s1</c></summary>
        public static readonly Provision SystemsMonitored = new("II.6.2.2(1).i", "p1 s1", Modality.Shall, new(
            "The condition in which the systems operate is monitored.",
            "情報システムの稼働状況を監視する。"));

        /// <summary>All of them, by their letters.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            DeviationFromOrdinary, DeviationFromThresholds, LevelMaintained, RegisteredData, OrganizationData,
            SystemUserData, SystemOptimization, EducationForAllEmployees, SystemsMonitored);
    }
}
