namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.1.5(2)</c>, summarized in our own words.</summary>
    public static readonly Statement[] TechnicalMeasures =
    [
        new("II.6.1.5(2) p1 s1", StatementKind.Requirement, new(
            "Has measures built into the systems as the requirements lay down.",
            "情報セキュリティ要件に従い、対策を情報システムに実装することを求める。")),
        new("II.6.1.5(2) p1 s2", StatementKind.Requirement, new(
            "Advises that what is built in must not slow down or hamper the system in the work it is there for.",
            "実装した対策の機能が、業務に必要なシステム本来の性能を妨げないよう留意すべきであるとする。")),
        new("II.6.1.5(2) p2 s1", StatementKind.Requirement, new(
            "Wants the technical design written down, so that the knowledge stays.",
            "ノウハウの蓄積のため、対策の実装を詳細に記した設計書の作成を求める。")),
    ];
}
