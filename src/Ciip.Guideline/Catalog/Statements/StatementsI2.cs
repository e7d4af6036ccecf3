namespace Ciip.Guideline.Catalog;

/// <summary>The statements of I.2, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statements of I.2, summarized in our own words.</summary>
    public static readonly Statement[] I2 =
    [
        new("I.2 p1 s1", StatementKind.Requirement, new(
            "As effects are hard to see, operators must know where they stand, review measures by standards, and practice PDCA cycles.",
            "対策の効果が見えにくい中、自らの状況の認識、基準等に照らした対策の点検、PDCAサイクルによる実施と改善が必須であるとする。")),
        new("I.2 p2 s1", StatementKind.Rationale, new(
            "Calls the Safety Standards necessary for this.",
            "そのために「安全基準等」が必要であるとする。"),
            new("Says why the documents are needed, not what anybody has to do.", "文書が必要な理由を述べるにとどまり、行うべきことを示していない。")),
        new("I.2 p2 s2", StatementKind.Requirement, new(
            "Has the Safety Standards make clear the level of measures that is right for sector and operators. It has no modal verb.",
            "「安全基準等」は、分野及び事業者等の特性に応じた適切な対策の水準を明示するものとする。原文に助動詞はない。")),
        new("I.2 p3 s1", StatementKind.Requirement, new(
            "Asks for a balance between preventing, limiting damage, recovering quickly and keeping malfunctions from coming back.",
            "規定する対策について、未然防止、拡大防止、迅速な復旧及び再発防止の均衡を求める。")),
    ];
}
