namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.1.1(2)</c>, summarized in our own words.</summary>
    public static readonly Statement[] BasicPolicy =
    [
        new("II.6.1.1(2) p1 s1", StatementKind.Definition, new(
            "Explains the basic policy as the declaration of where an operator stands on information security.",
            "基本方針とは、情報セキュリティ対策に対する基本的な姿勢を示すものであると説明する。"),
            new(
                "Says what a basic policy is; what it must contain follows in the next sentence.",
                "基本方針の定義であり、盛り込むべき内容は次の文で示される。")),
        new("II.6.1.1(2) p1 s2", StatementKind.Requirement, new(
            "Lists what the policy must make clear: purpose, direction and what is protected, and the way in which efforts are conducted.",
            "基本方針で明らかにすべき事項として、目的、方向性、防護対象及び取組の進め方を挙げる。")),
        new("II.6.1.1(2) p2 s1", StatementKind.Requirement, new(
            "Adds the governance of the policy itself: who controls it, why, with what authority, with whom, and when it is revised.",
            "基本方針の策定・改定について、主管組織、目的、権限、関与する者、改定基準も定めることを求める。")),
    ];
}
