namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.2.2(2)</c>, summarized in our own words.</summary>
    public static readonly Statement[] OrdinaryExplanation =
    [
        new("II.6.2.2(2) p1 s1", StatementKind.Requirement, new(
            "Asks operators to tell the outside world, by reports, website or otherwise, what they do, with care over what they disclose.",
            "国民の安心感の醸成に資するよう、開示内容に留意しつつ、報告書やウェブサイト等を通じて対策の取組を社外に説明することを求める。")),
    ];
}
