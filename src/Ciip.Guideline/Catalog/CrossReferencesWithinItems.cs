namespace Ciip.Guideline.Catalog;

/// <summary>Where a sentence takes up an earlier or introduces a later one of its own section.</summary>
internal static partial class CrossReferences
{
    private static readonly CrossReference[] WithinItems =
    [
        Points("I.2 p2 s1", "I.2 p1 s1", new("Speaks of the measures said before.", "前に述べた対策を指す。")),
        Points("I.4 p1 s2", "I.4 p1 s1", new("Builds on what was determined before it.", "その前に述べた判断を受ける。")),
        Points("I.4 p7 s1", "I.4 b1", new("Announces two points, of which this is the first.", "導かれる2点の一つ目である。")),
        Points("I.4 p7 s1", "I.4 b2", new("Announces two points, of which this is the second.", "導かれる2点の二つ目である。")),
        Points("I.5 p2 s1", "I.5 p1 s1", new("Gives the Guidebook, introduced there, as the reason.", "そこで示された手引書を理由に挙げる。")),
        Points("I.5 p3 s1", "I.5 p1 s1", new("Names the two volumes introduced there.", "そこで示された二つの編を挙げる。")),
        Points("I.6 p1 s2", "I.6 p1 s1", new("Draws its demand from the self-verification before it.", "その前の自己検証を受けて求める。")),
        Points("II.1 p1 s2", "II.1 p1 s1", new("Says what the measures named before it are the keys for.", "その前に挙げた対策が鍵となるものを述べる。")),
        Points("II.2 p1 s2", "II.2 p1 s1", new("Says on what the scope named before it rests.", "その前に求めた対象範囲の土台を述べる。")),
        Points("II.2 p2 s2", "II.2 b1", new("Introduces the examples, of which this is the first.", "導かれる例の一つ目である。")),
        Points("II.2 p2 s2", "II.2 b2", new("Introduces the examples, of which this is the second.", "導かれる例の二つ目である。")),
        Points("II.2 p2 s2", "II.2 b3", new("Introduces the examples, of which this is the third.", "導かれる例の三つ目である。")),
        Points("II.3 p2 s1", "II.3(1)", new("Introduces the examples, those with intent first.", "導かれる例のうち、意図的な原因である。")),
        Points("II.3 p2 s1", "II.3(2)", new("Introduces the examples, those by accident next.", "導かれる例のうち、偶発的な原因である。")),
        Points("II.3 p2 s1", "II.3(3)", new("Introduces the examples, those of the environment last.", "導かれる例のうち、環境的な原因である。")),
        Points("II.6.1.1(1) p2 s1", "II.6.1.1(1) p1 s1", new("Decides from the basic information created there.", "そこで作成した基礎情報に基づいて決定する。")),
        Points("II.6.1.1(2) p2 s1", "II.6.1.1(2) p1 s2", new("Adds the governance of the policy whose contents are given there.", "そこで内容を定めた基本方針の管理を加える。")),
        Points("II.6.1.2(1) p2 s1", "II.6.1.2(1) p1 s1", new("Adds the governance of the rules whose contents are given there.", "そこで内容を定めた内規の管理を加える。")),
        Points("II.6.1.2(2) p1 s2", "II.6.1.2(2) p1 s1", new("Lists the contents of the plan explained there.", "そこで説明した計画の内容を挙げる。")),
        Points("II.6.1.4(2) p2 s1", "II.6.1.4(2) p1 s2", new("Gives upkeep in ordinary times as its reason.", "平時の保守を理由とする。")),
        Points("II.6.1.4(3) p2 s1", "II.6.1.4(3) p1 s2", new("Gives what a contractor's people may do as its reason.", "外部委託先の要員による行為を理由とする。")),
        Points("II.6.1.5(1) p2 s1", "II.6.1.5(1) p1 s1", new("Goes on with the process begun there.", "そこで始まる過程の続きである。")),
        Points("II.6.1.5(2) p1 s2", "II.6.1.5(2) p1 s1", new("Goes on with the process begun there.", "そこで始まる過程の続きである。")),
        Points("II.6.2.3(1) p1 s2", "II.6.2.3(1) p1 s1", new("Asks for records during the response begun there.", "そこで始まる対応の間の記録を求める。")),
        Points("II.6.2.3(2) p1 s2", "II.6.2.3(2) p1 s1", new("Speaks of the actions taken there.", "そこで行う対応を指す。")),
        Points("II.6.3.1 p2 s1", "II.6.3.1 p1 s1", new("Analyses the risks identified there.", "そこで特定したリスクを分析する。")),
        Points("II.6.3.1 p3 s1", "II.6.3.1 p1 s1", new("Uses the result of the identification.", "特定の結果を用いる。")),
        Points("II.6.3.1 p3 s1", "II.6.3.1 p2 s1", new("Uses the result of the analysis.", "分析の結果を用いる。")),
        Points("II.6.3.2 p2 s1", "II.6.3.2 p1 s1", new("Takes the damage of the risks identified there.", "そこで特定したリスクによる損害を扱う。")),
        Points("II.6.3.2 p3 s1", "II.6.3.2 p1 s1", new("Uses the result of the identification.", "特定の結果を用いる。")),
        Points("II.6.3.2 p3 s1", "II.6.3.2 p2 s1", new("Uses the result of the analysis.", "分析の結果を用いる。")),
    ];
}
