namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.3.1</c>, summarized in our own words.</summary>
    public static readonly Statement[] OrdinaryVerification =
    [
        new("II.6.3.1 p1 s1", StatementKind.Requirement, new(
            "Has risks identified in ordinary times from measures, audits, research and exercises, with service levels in mind.",
            "平時には、対策の実施、監査、環境変化の調査、演習・訓練等から、サービスレベルへの影響と結果を考慮してリスクを特定することを求める。")),
        new("II.6.3.1 p2 s1", StatementKind.Requirement, new(
            "Has each identified risk analyzed, in words or in numbers, down to what it would do to the business.",
            "特定したリスクを定性的又は定量的に分析し、事業への損害等の具体的な影響を明らかにすることを求める。")),
        new("II.6.3.1 p3 s1", StatementKind.Requirement, new(
            "Closes the ordinary cycle: what was identified and analyzed feeds the next planning phase, from assessment to action.",
            "リスクの特定・分析の結果を、計画段階のリスク評価と対応策の決定に反映することを求める。")),
    ];
}
