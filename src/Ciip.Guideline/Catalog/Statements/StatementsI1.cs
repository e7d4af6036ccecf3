namespace Ciip.Guideline.Catalog;

/// <summary>The statements of I.1, summarised in our own words.</summary>
internal static partial class Statements
{
    public static readonly Statement[] I1 =
    [
        new("I.1 p1 s1", StatementKind.Rationale, new(
            "Recalls the Basic Policy: measures keep IT malfunctions rare and recovery quick, so that services go on without interruption.",
            "行動計画を踏まえ、IT障害の発生を抑え、迅速な復旧と再発防止を図ることがサービスの継続的提供に不可欠であるとする。"),
            new("Background taken from the Basic Policy; it addresses nobody.", "行動計画を踏まえた背景説明であり、名宛人がない。")),
        new("I.1 p2 s1", StatementKind.Requirement, new("…", "…")),
    ];
}
