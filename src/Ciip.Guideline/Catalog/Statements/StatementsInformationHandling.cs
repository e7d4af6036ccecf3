namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.1.2(3)</c>, summarized in our own words.</summary>
    public static readonly Statement[] InformationHandling =
    [
        new("II.6.1.2(3) p1 s1", StatementKind.Requirement, new(
            "Has information ranked by how much it matters, seen from three sides: confidentiality, integrity and availability.",
            "情報を、機密性、完全性、可用性の三つの観点から重要度に応じて格付けすることを求める。")),
        new("II.6.1.2(3) p1 s2", StatementKind.Requirement, new(
            "Asks for conditions and measures along the whole life of information, from its creation to its erasure.",
            "作成から消去に至る情報のライフサイクルの各段階について、守るべき条件と対策を定めることを求める。")),
        new("II.6.1.2(3) p2 s1", StatementKind.Requirement, new(
            "Asks that those who handle personal data keep the feelings of the public in mind.",
            "個人データの取扱いにおいて、国民の安心感に配慮することを求める。")),
    ];
}
