namespace Ciip.Guideline.Catalog;

/// <summary>The statements of II.2, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statements of II.2, summarized in our own words.</summary>
    public static readonly Statement[] II2 =
    [
        new("II.2 p1 s1", StatementKind.Requirement, new(
            "Asks operators to name services, IT systems, data to be protected and depth of measures, each as precisely as they can.",
            "事業者等に、サービス、ITシステム、保護の対象とするデータ及び対策の程度を、できる限り具体的に明示するよう求める。")),
        new("II.2 p1 s2", StatementKind.Requirement, new(
            "Wants the scope to rest on an understanding of Annex 2 of the Basic Policy, with stable services and business in view.",
            "安定的なサービスの提供と事業の継続のため、行動計画の別紙2の理解を対象範囲の土台とすることが望ましいとする。")),
        new("II.2 p2 s1", StatementKind.Requirement, new(
            "Asks that the scope take in everything on which uninterrupted services closely depend.",
            "サービスの継続的な提供に密接に関わるものを全て対象範囲に含めるよう求める。")),
        new("II.2 p2 s2", StatementKind.Structure, new(
            "Introduces the presumed examples of what is to be protected.",
            "防護の対象として想定される例を導く。"),
            new("Introduces the list; its members carry the provisions.", "一覧の導入であり、規定要素は各例にある。")),
        new("II.2 b1", StatementKind.Requirement, new(
            "First example: information assets, that is, information systems and the data used in them.",
            "第1の例は、情報システムとそこで利活用されるデータ、すなわち情報資産である。")),
        new("II.2 b2", StatementKind.Requirement, new(
            "Second example: what runs over the networks, as transactions or business processes.",
            "第2の例は、情報システムネットワーク上のトランザクション又は業務プロセスである。")),
        new("II.2 b3", StatementKind.Requirement, new(
            "Third example: developing, operating and maintaining information systems.",
            "第3の例は、情報システムの開発、運用及び保守である。")),
    ];
}
