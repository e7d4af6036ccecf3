namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.1.2(2)</c>, summarized in our own words.</summary>
    public static readonly Statement[] ItBcp =
    [
        new("II.6.1.2(2) p1 s1", StatementKind.Definition, new(
            "Explains the IT-BCP: the course of action that brings IT services back quickly and keeps them running in an IT malfunction.",
            "IT-BCPとは、IT障害発生時に情報システムの迅速な復旧とサービス継続を図るための対応手順をまとめた計画であると説明する。"),
            new(
                "Says what an IT-BCP is; what it must specify follows in the next sentence.",
                "IT-BCPの定義であり、定めるべき内容は次の文で示される。")),
        new("II.6.1.2(2) p1 s2", StatementKind.Requirement, new(
            "Names the contents of the plan: priorities, the way to decisions on measures, means of continuing, and partner divisions.",
            "IT-BCPに定める事項として、対応の優先順位、対策決定の手順、業務継続の方法、連携する部署を挙げる。")),
        new("II.6.1.2(2) p2 s1", StatementKind.Requirement, new(
            "Widens the view beyond the company: threats to society as a whole, with four examples, and data piled up in one place.",
            "計画策定に当たり、広域災害等の社会全体での対応を要する脅威と、重要データの特定地域への集中を考慮することを求める。")),
        new("II.6.1.2(2) p3 s1", StatementKind.Requirement, new(
            "Has preparation written into the plan: precautions before anything happens, and programs to educate and train.",
            "IT障害発生時に適切に対応できるよう、平時からの備えと教育・訓練を計画に含めることを求める。")),
    ];
}
