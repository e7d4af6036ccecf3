namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.2.2(1)</c>, summarized in our own words.</summary>
    public static readonly Statement[] Monitoring =
    [
        new("II.6.2.2(1) p1 s1", StatementKind.Requirement, new(
            "Has systems watched, so that anything out of the ordinary or beyond a threshold shows as a sign of malfunctions.",
            "平常時やしきい値との比較により異常をIT障害の兆候として検知できるよう、情報システムの稼働状況の監視を求める。")),
        new("II.6.2.2(1) p2 s1", StatementKind.Requirement, new(
            "Has upkeep hold the level of protection: registrations follow changes in organization and users, systems are tuned.",
            "システムの保守において、組織・利用者等の登録データの変更やシステム最適化等により、対策の水準を維持することを求める。")),
        new("II.6.2.2(1) p3 s1", StatementKind.Requirement, new(
            "Repeats for ordinary operation that nobody in the company is left out of education.",
            "平時の運用としても、全ての従業員への情報セキュリティ教育を求める。")),
    ];
}
