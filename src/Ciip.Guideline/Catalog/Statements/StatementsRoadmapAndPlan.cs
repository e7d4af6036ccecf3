namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.1.3(1)</c>, summarized in our own words.</summary>
    public static readonly Statement[] RoadmapAndPlan =
    [
        new("II.6.1.3(1) p1 s1", StatementKind.Requirement, new(
            "Leads from the policy to specific goals, then to a roadmap as rough schedule and a detailed plan, both put into practice.",
            "方針を踏まえて具体的な目標を設定し、大まかな日程を示すロードマップとその詳細計画を策定し、実行することを求める。")),
    ];
}
