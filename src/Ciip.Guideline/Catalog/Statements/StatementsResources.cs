namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.1.4(1)</c>, summarized in our own words.</summary>
    public static readonly Statement[] Resources =
    [
        new("II.6.1.4(1) p1 s1", StatementKind.Requirement, new(
            "Backs the plan with means: money, organization and people for building and running the system and for the plan itself.",
            "計画どおりに対策を実施できるよう、システムの構築・運用と計画の実行に必要な予算、体制、人材等の確保を求める。")),
    ];
}
