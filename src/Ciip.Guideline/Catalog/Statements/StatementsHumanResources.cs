namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.1.4(2)</c>, summarized in our own words.</summary>
    public static readonly Statement[] HumanResources =
    [
        new("II.6.1.4(2) p1 s1", StatementKind.Rationale, new(
            "Observes that the protection of a system usually rests on several measures working together.",
            "システムの対策は、複数の対策の組合せで構築されることが多いと述べる。"),
            new(
                "An observation about how systems are protected; it demands nothing.",
                "システム対策の実態を述べたものであり、求める事項がない。")),
        new("II.6.1.4(2) p1 s2", StatementKind.Rationale, new(
            "Explains that day-to-day upkeep has to hold protection at its level, for instance when users change or systems are tuned.",
            "平時のシステム保守では、組織・利用者の変更への対応やシステム最適化等により、対策の水準を保つ必要があると説明する。"),
            new(
                "The reason for what follows; the demand to keep the level in maintenance is in II.6.2.2(1) p2 s1.",
                "後続の要求の理由であり、保守における水準維持はII.6.2.2(1) p2 s1で求められる。")),
        new("II.6.1.4(2) p2 s1", StatementKind.Requirement, new(
            "Asks for people developed and assigned without a break and to good effect, and for know-how that outlives job changes.",
            "担当者が交代しても対策の水準が保たれるよう、人材の継続的かつ実効的な育成・配置とノウハウの蓄積を求める。")),
        new("II.6.1.4(2) p3 s1", StatementKind.Requirement, new(
            "Extends education beyond those who run the systems: all employees of the company receive it.",
            "情報セキュリティ教育を、システム運用の担当者に限らず、全ての従業員に行うことを求める。")),
        new("II.6.1.4(2) p3 s2", StatementKind.Requirement, new(
            "Counts those who merely work at a PC among the people to be educated.",
            "PCを利用する者も教育の対象であるとする。")),
    ];
}
