namespace Ciip.Guideline.Catalog;

/// <summary>The statement of II.5, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statement of II.5, summarized in our own words.</summary>
    public static readonly Statement[] II5 =
    [
        new("II.5 p1 s1", StatementKind.Requirement, new(
            "Asks that the documents be published as far as possible, to show the efforts made and let the public feel safe.",
            "国民の安心感の醸成のため、「安全基準等」を可能な限り公開し、防護の取組を示すよう求める。")),
    ];
}
