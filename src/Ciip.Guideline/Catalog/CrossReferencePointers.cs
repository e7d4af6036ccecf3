namespace Ciip.Guideline.Catalog;

/// <summary>Where the text names another place, and the marks of its footnotes.</summary>
internal static partial class CrossReferences
{
    private static readonly CrossReference[] Pointers =
    [
        Footnote("I.1 p1 s1", "fn1"),
        Footnote("I.1 p1 s1", "fn2"),
        Footnote("I.1 p2 s1", "fn3"),
        Footnote("I.1 p3 s1", "fn4"),
        Footnote("I.3 p1 s1", "fn5"),
        Points("I.3 p3 s2", "I.3 p2 s1", new(
            "Explains why the four kinds of documents above belong together.",
            "前掲の4種類の文書を並べた理由を述べる。")),
        Points("I.4 p4 s1", "I.4 fig1", new(
            "Says that the items are arranged along the figure.",
            "項目が図1に沿って列挙されていることを述べる。")),
        Points("I.4 p4 s2", "I.4 fig1", new(
            "Says that the figure is shown again.",
            "図1が再掲されていることを述べる。")),
        Footnote("I.4 p4 s2", "fn6"),
        Points("I.4 p6 s1", "I.4 fig1", new(
            "Names the figure as the guide for seeing what is done and what is not.",
            "対応状況を確認する際の参照先として図1を挙げる。")),
        Footnote("I.5 p3 s1", "fn7"),
        Footnote("II.2 p1 s2", "fn8"),
        Footnote("II.2 b2", "fn9"),
        Points("II.4 p2 s1", "II.4(executives)", new(
            "Names the quoted responsibility of the management layer as what the efforts refer to.",
            "経営層の取組を定める際の参照先として、引用された経営層の在り方を挙げる。")),
        Points("II.4 p2 s1", "I.4 fig1", new(
            "Names the figure as what the efforts refer to.",
            "経営層の取組を定める際の参照先として図1を挙げる。")),
        Points("II.4 p3 s1", "II.4(stakeholders)", new(
            "Introduces the quotation, which begins with the stakeholders.",
            "引用を導く。引用は関係主体の在り方から始まる。")),
        Points("II.4 p3 s1", "II.4(executives)", new(
            "Introduces the quotation on executives and senior managers.",
            "経営層の在り方の引用を導く。")),
        Points("II.4(executives) p1 s1", "II.4(stakeholders)", new(
            "Makes the stakeholders' duties those of executives too.",
            "関係主体の責務が経営層の責務でもあることを示す。")),
        Points("II.6 p1 s1", "I.4 fig1", new(
            "Says that the items are arranged along the figure.",
            "項目が図1に沿って列挙されていることを述べる。")),
        Points("II.6.1.1(1) p1 s1", "II.6.3", new(
            "Takes the risk analysis from there.",
            "リスク分析の結果をそこから得る。")),
        Footnote("II.6.1.2(3) p1 s1", "fn10"),
        Footnote("II.6.1.2(3) p1 s1", "fn11"),
        Footnote("II.6.1.2(3) p1 s1", "fn12"),
        Footnote("II.6.1.5(1) p2 s1", "fn13"),
        Points("II.6.3.1 p3 s1", "II.6.1", new(
            "Hands the results on to the planning phase.",
            "結果を計画段階に引き渡す。")),
        Points("II.6.3.2 p3 s1", "II.6.1", new(
            "Hands the results on to the planning phase.",
            "結果を計画段階に引き渡す。")),
        Points("fn6 s3", "I.4 fig1", new(
            "Says that no copy of the figure is expected.",
            "図1の引き写しを期待していないことを述べる。")),
    ];
}
