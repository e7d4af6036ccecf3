namespace Ciip.Guideline.Catalog;

/// <summary>The statements of II.1, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statements of II.1, summarized in our own words.</summary>
    public static readonly Statement[] II1 =
    [
        new("II.1 p1 s1", StatementKind.Requirement, new(
            "Asks the documents to state why promoting and carrying out measures by them is important.",
            "「安全基準等」を参照して対策を推進し実施することの重要性を、文書に明記するよう求める。")),
        new("II.1 p1 s2", StatementKind.Rationale, new(
            "Explains that such measures are what prevention, response and keeping malfunctions from recurring depend on.",
            "こうした対策が、未然防止、拡大防止、迅速な復旧及び再発防止の鍵となると説明する。"),
            new("Explains the sentence before it.", "前文の説明である。")),
    ];
}
