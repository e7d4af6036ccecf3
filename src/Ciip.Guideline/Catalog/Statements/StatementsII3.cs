namespace Ciip.Guideline.Catalog;

/// <summary>The statements of II.3 and its parts, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statements of II.3, summarized in our own words.</summary>
    public static readonly Statement[] II3 =
    [
        new("II.3 p1 s1", StatementKind.Requirement, new(
            "Asks operators to list likely IT malfunctions and so specify the causes covered, with sector and operator in mind.",
            "分野と事業者等の特性を考慮し、発生の可能性が高いIT障害を挙げて、対象とする原因をできる限り具体的に明示するよう求める。")),
        new("II.3 p2 s1", StatementKind.Structure, new(
            "Introduces the presumed examples of causes.",
            "明示すべき原因として想定される例を導く。"),
            new("Introduces the lists; their members carry the provisions.", "一覧の導入であり、規定要素は各例にある。")),
    ];

    /// <summary>The statement of II.3(1), summarized in our own words.</summary>
    public static readonly Statement[] II3Intentional =
    [
        new("II.3(1) p1 s1", StatementKind.Requirement, new(
            "Gives six examples of causes with intent, from suspicious mail to systems left without proper operation. The list is open.",
            "不審メール等の受信から適切なシステム等運用の未実施まで、意図的な原因の例を6つ挙げる。ほかの例も妨げない。")),
    ];

    /// <summary>The statement of II.3(2), summarized in our own words.</summary>
    public static readonly Statement[] II3Accidental =
    [
        new("II.3(2) p1 s1", StatementKind.Requirement, new(
            "Gives eight examples of causes by accident, from errors of users to effects from elsewhere. The list is open.",
            "ユーザの操作ミスから他分野の障害からの波及まで、偶発的な原因の例を8つ挙げる。ほかの例も妨げない。")),
    ];

    /// <summary>The statement of II.3(3), summarized in our own words.</summary>
    public static readonly Statement[] II3Environmental =
    [
        new("II.3(3) p1 s1", StatementKind.Requirement, new(
            "Gives two examples of causes in the environment. The list is open.",
            "災害と疾病の2つを環境的な原因の例として挙げる。ほかの例も妨げない。")),
    ];
}
