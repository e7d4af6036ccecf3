namespace Ciip.Guideline.Catalog;

/// <summary>The statement that introduces II.6, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statement that introduces II.6, summarized in our own words.</summary>
    public static readonly Statement[] II6 =
    [
        new("II.6 p1 s1", StatementKind.Requirement, new(
            "Asks that each sector, when it makes or revises its documents, discuss adopting the items below, ordered by Figure 1.",
            "各分野で「安全基準等」を策定・改定する際、図1に沿って並べた以下の項目の採用を検討するよう求める。")),
    ];
}
