namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.1.1(1)</c>, summarized in our own words.</summary>
    public static readonly Statement[] RiskAssessment =
    [
        new("II.6.1.1(1) p1 s1", StatementKind.Requirement, new(
            "Starts from the risk analysis: basic information on risks, priorities, and the Safety Standards made or revised alongside.",
            "リスク分析の結果を起点に、基礎情報の作成、対応の優先順位の決定、「安全基準等」の策定・改定を行うことを求める。")),
        new("II.6.1.1(1) p2 s1", StatementKind.Requirement, new(
            "Has measures decided from that information, weighing required level, significance, feasibility and possible spread.",
            "基礎情報を基に、求められる水準、リスクの重大性、実現可能性、波及の可能性を踏まえて対応策を決定することを求める。")),
    ];
}
