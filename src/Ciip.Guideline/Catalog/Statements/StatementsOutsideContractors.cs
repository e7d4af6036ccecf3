namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.1.4(3)</c>, summarized in our own words.</summary>
    public static readonly Statement[] OutsideContractors =
    [
        new("II.6.1.4(3) p1 s1", StatementKind.Rationale, new(
            "Warns that leaks and misuse of systems can come from inside the company too, whether on purpose or by mistake.",
            "重要情報の漏えいやシステムの不正操作は、外部だけでなく内部の故意・過失からも生じ得ると指摘する。"),
            new(
                "Background on threats from inside; it demands nothing.",
                "内部に起因する脅威についての背景説明であり、求める事項がない。")),
        new("II.6.1.4(3) p1 s2", StatementKind.Rationale, new(
            "Makes clear that such inside acts include those of a contractor's people, not just those of employees.",
            "内部の行為には、従業員によるもののほか、外部委託先の要員によるものも含まれると説明する。"),
            new(
                "Extends the background to contractors; the demand follows in the next paragraph.",
                "背景説明を外部委託先に広げたものであり、求める事項は次の段落で示される。")),
        new("II.6.1.4(3) p2 s1", StatementKind.Requirement, new(
            "Has contractors overseen: by contracts that settle tasks, limits and choice of vendor with care, and by managing their work.",
            "業務の適性評価、範囲の明確化、選定基準に基づく選定を経た契約と、委託先の業務管理により、外部委託先を監督することを求める。")),
        new("II.6.1.4(3) p2 s2", StatementKind.Requirement, new(
            "Wants three things settled with contractors: equal protection, equal education, and help when an IT malfunction strikes.",
            "従業員と同等の対策及び教育の実施と、IT障害発生時の協力を外部委託先と取り決めることを求める。")),
    ];
}
