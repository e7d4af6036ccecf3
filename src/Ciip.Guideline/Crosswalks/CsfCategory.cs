using Ciip.Guideline.Common;

namespace Ciip.Guideline.Crosswalks;

/// <summary>
/// A category of the NIST Cybersecurity Framework 2.0, to count which of them a crosswalk speaks of. Ids and titles are NIST's, in the order of the
/// framework; the Japanese titles are ours.
/// </summary>
/// <remarks>
/// A category of which nothing is said is not a gap of anybody: the Guideline and the framework were written for different purposes, nine years apart.
/// Catalogs of NIST also hold the ids of version 1.1 that 2.0 dropped; these are not among <see cref="Subcategories"/>.
/// </remarks>
/// <example>
/// <code>
/// using Ciip.Guideline.Crosswalks;
///
/// var crosswalk = Crosswalk.ToCsf20(Language.English);
/// foreach (var category in CsfCategory.All)
/// {
///     Console.WriteLine($"{category}: {category.ControlsIn(crosswalk).Count} of {category.Subcategories.Count}");
/// }
/// </code>
/// </example>
public sealed class CsfCategory
{
    private CsfCategory(string id, LocalizedText title, params int[] numbers)
    {
        Id = id;
        Title = title;
        Subcategories = Seq.From(numbers.Select(number => FormattableString.Invariant($"{id}-{number:00}")));
    }

    /// <summary>The 22 categories of version 2.0.</summary>
    public static IReadOnlyList<CsfCategory> All { get; } = Seq.Of(
        new CsfCategory("GV.OC", new("Organizational Context", "組織の状況"), 1, 2, 3, 4, 5),
        new CsfCategory("GV.RM", new("Risk Management Strategy", "リスクマネジメント戦略"), 1, 2, 3, 4, 5, 6, 7),
        new CsfCategory("GV.RR", new("Roles, Responsibilities, and Authorities", "役割、責任及び権限"), 1, 2, 3, 4),
        new CsfCategory("GV.PO", new("Policy", "方針"), 1, 2),
        new CsfCategory("GV.OV", new("Oversight", "監督"), 1, 2, 3),
        new CsfCategory("GV.SC", new("Cybersecurity Supply Chain Risk Management", "サプライチェーンのサイバーセキュリティリスクマネジメント"), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
        new CsfCategory("ID.AM", new("Asset Management", "資産管理"), 1, 2, 3, 4, 5, 7, 8),
        new CsfCategory("ID.RA", new("Risk Assessment", "リスクアセスメント"), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
        new CsfCategory("ID.IM", new("Improvement", "改善"), 1, 2, 3, 4),
        new CsfCategory("PR.AA", new("Identity Management, Authentication, and Access Control", "識別情報の管理、認証及びアクセス制御"), 1, 2, 3, 4, 5, 6),
        new CsfCategory("PR.AT", new("Awareness and Training", "意識向上及び訓練"), 1, 2),
        new CsfCategory("PR.DS", new("Data Security", "データセキュリティ"), 1, 2, 10, 11),
        new CsfCategory("PR.PS", new("Platform Security", "プラットフォームのセキュリティ"), 1, 2, 3, 4, 5, 6),
        new CsfCategory("PR.IR", new("Technology Infrastructure Resilience", "技術基盤のレジリエンス"), 1, 2, 3, 4),
        new CsfCategory("DE.CM", new("Continuous Monitoring", "継続的な監視"), 1, 2, 3, 6, 9),
        new CsfCategory("DE.AE", new("Adverse Event Analysis", "有害な事象の分析"), 2, 3, 4, 6, 7, 8),
        new CsfCategory("RS.MA", new("Incident Management", "インシデント管理"), 1, 2, 3, 4, 5),
        new CsfCategory("RS.AN", new("Incident Analysis", "インシデントの分析"), 3, 6, 7, 8),
        new CsfCategory("RS.CO", new("Incident Response Reporting and Communication", "インシデント対応における報告及び連絡"), 2, 3),
        new CsfCategory("RS.MI", new("Incident Mitigation", "インシデントの影響の軽減"), 1, 2),
        new CsfCategory("RC.RP", new("Incident Recovery Plan Execution", "インシデント復旧計画の実行"), 1, 2, 3, 4, 5, 6),
        new CsfCategory("RC.CO", new("Incident Recovery Communication", "インシデント復旧における連絡"), 3, 4));

    /// <summary>The id, such as <c>GV.OC</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The ids of its subcategories, such as <c>GV.OC-01</c>: 106 in all categories together.</summary>
    public IReadOnlyList<string> Subcategories { get; }

    /// <summary>
    /// The ids of the category itself and of its subcategories to which a crosswalk relates something of the Guideline, in the order of the framework.
    /// Rows that say <see cref="CrosswalkRelation.NoRelationship"/> do not count.
    /// </summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="least">The confidence that a row needs to count: by default any.</param>
    /// <exception cref="ArgumentNullException"><paramref name="crosswalk"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is not a member of <see cref="CrosswalkConfidence"/>.</exception>
    public IReadOnlyList<string> ControlsIn(Crosswalk crosswalk, CrosswalkConfidence least = CrosswalkConfidence.Low)
    {
        Require.Defined(least, nameof(least));
        var related = new HashSet<string>(
            Require.NotNull(crosswalk).Mappings.Where(mapping => mapping.Relation != CrosswalkRelation.NoRelationship && mapping.Confidence <= least).Select(static mapping => mapping.Control),
            StringComparer.Ordinal);
        return Seq.From(Subcategories.Prepend(Id).Where(related.Contains));
    }

    /// <summary>Id and title in English.</summary>
    public override string ToString() => $"{Id} {Title.English}";
}
