namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.3.2</c>, summarized in our own words.</summary>
    public static readonly Statement[] MalfunctionVerification =
    [
        new("II.6.3.2 p1 s1", StatementKind.Requirement, new(
            "Has risks identified from what detection and recovery showed: threats, weak points, service levels hit, and the outcome.",
            "検知・復旧を通じて認識した脅威・脆弱性、影響を受けたサービスレベル、生じた結果を参照してリスクを特定することを求める。")),
        new("II.6.3.2 p2 s1", StatementKind.Requirement, new(
            "Lets the harm already done count as the analysis, and leaves its handling to a later stage.",
            "特定したリスクが業務に与えた損害をリスク分析の結果として扱い、後の段階で対処するとする。")),
        new("II.6.3.2 p3 s1", StatementKind.Requirement, new(
            "Closes the cycle after a malfunction in the same way: findings feed assessment and action in the planning phase.",
            "IT障害発生後も同様に、リスクの特定・分析の結果を計画段階のリスク評価と対応策の決定に反映することを求める。")),
    ];
}
