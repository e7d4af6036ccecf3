namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.1.5(3)</c>, summarized in our own words.</summary>
    public static readonly Statement[] OperationalProcedures =
    [
        new("II.6.1.5(3) p1 s1", StatementKind.Requirement, new(
            "Ties stable operation to procedures that are designed, and a manual that is compiled, as the requirements lay down.",
            "安定した運用は、情報セキュリティ要件に従った運用手順の設計と手順書の作成によって実現されるとする。")),
        new("II.6.1.5(3) p1 s2", StatementKind.Requirement, new(
            "Asks for thorough upkeep, such as registering users, without which the measures lose their effect.",
            "対策の有効性を保つため、認証に必要な利用者登録等の保守作業の徹底を求める。")),
    ];
}
