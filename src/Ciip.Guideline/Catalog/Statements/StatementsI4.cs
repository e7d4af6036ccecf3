namespace Ciip.Guideline.Catalog;

/// <summary>The statements of I.4, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statements of I.4, summarized in our own words.</summary>
    public static readonly Statement[] I4 =
    [
        new("I.4 p1 s1", StatementKind.Rationale, new(
            "Names the hard part of the work: knowing where one stands, and deciding what to do and how far to go.",
            "自らの状況を正しく認識し、何をどの水準まで行うかを決めることが、重要かつ難しい課題であるとする。"),
            new("Names a challenge; what follows from it is asked in I.4 p1 s2.", "課題の提示であり、これを受けた要求はI.4 p1 s2にある。")),
        new("I.4 p1 s2", StatementKind.Requirement, new(
            "Asks that measures be designed from that decision, watched and reviewed in every process, and carried out.",
            "その判断に基づいて対策を設計し、各過程に監視と見直しを組み込んだ上で実施するよう求める。")),
        new("I.4 p2 s1", StatementKind.Rationale, new(
            "States the aim: better measures through Safety Standards, above all for operators still on the way or of modest size.",
            "「安全基準等」の整備を通じた対策水準の維持向上、特に対策途上や中小規模の事業者等の自主的な取組への寄与を目的とする。"),
            new("States the aim of the Guideline.", "指針の目的の説明である。")),
        new("I.4 p3 s1", StatementKind.Structure, new(
            "Notes that items are no longer arranged by the four pillars and five priorities of the 3rd edition.",
            "第3版の「4つの柱」と「5つの重点項目」による項目の示し方を改めたことを述べる。"),
            new("Tells how the arrangement changed.", "項目の示し方の変更の説明である。")),
        new("I.4 p3 s2", StatementKind.Structure, new(
            "The arrangement of this edition follows PDCA, so that measures have more effect.",
            "第4版は、対策の実効性を高めるため、PDCAに沿った示し方とする。"),
            new("Tells how the items are arranged.", "項目の示し方の説明である。")),
        new("I.4 p4 s1", StatementKind.Structure, new(
            "The order of the items is that of Figure 1.",
            "項目の並びは図1に沿う。"),
            new("Tells how the items are arranged.", "項目の示し方の説明である。")),
        new("I.4 p4 s2", StatementKind.Reference, new(
            "Says that the figure is shown again in this volume.",
            "当該の図を図1として再掲することを示す。"),
            new("Points to the figure.", "図の所在を示すにとどまる。")),
        new("I.4 p5 s1", StatementKind.Structure, new(
            "Tells how items were chosen, from intentional, incidental (II.3: accidental) and environmental risks, by need or novelty.",
            "意図的、偶発的及び環境的なリスク源を踏まえ、分野横断的に必要性の高い項目や先進的な項目を選んだことを述べる。"),
            new(
                "Tells how the Guideline chose its items; it asks nothing of documents or operators.",
                "指針の項目の選び方の説明であり、文書や事業者等に求めるものではない。")),
        new("I.4 p6 s1", StatementKind.Requirement, new(
            "Asks each operator to keep improving its PDCA practice by assessing, with Figure 1, what is done and what is not.",
            "図1を参照し、できていることとできていないことを評価して、PDCAの実践を継続的に改善するよう求める。")),
        new("I.4 p7 s1", StatementKind.Requirement, new(
            "Asks whoever makes or revises the documents to understand two points about the items.",
            "「安全基準等」の策定・改定で指針を参照する者に、項目に関する2点の理解を求める。")),
        new("I.4 b1", StatementKind.Rationale, new(
            "First point: an item may be of no concern to a sector or operator, by the way it does business.",
            "第1点として、業務への関わり方により、当てはまらない項目があり得るとする。"),
            new("One of the two points of I.4 p7 s1; the demand to understand it is there.", "I.4 p7 s1が理解を求める2点の一つであり、要求はそちらにある。")),
        new("I.4 b2", StatementKind.Rationale, new(
            "Second point: a sector or operator may need items of its own, by the way it does business.",
            "第2点として、業務への関わり方により、指針にない項目も必要となり得るとする。"),
            new("One of the two points of I.4 p7 s1; the demand to understand it is there.", "I.4 p7 s1が理解を求める2点の一つであり、要求はそちらにある。")),
        new("I.4 p8 s1", StatementKind.Requirement, new(
            "Leaves it to sectors or operators to settle, by law and existing documents, where items and target levels are specified.",
            "項目と目標水準をどの文書に規定するかは、業法と既存の文書体系を踏まえ、各分野又は事業者等が定めるものとする。")),
        new("I.4 fig1", StatementKind.Reference, new(
            "The caption of Figure 1, which sets measures of operators beside activities of the government.",
            "重要インフラ事業者等の対策例と政府機関等の施策例とを示す図1の題名である。"),
            new("A caption; the picture is not part of the text that was read.", "図の題名であり、図そのものは対象の文章に含まれない。")),
    ];
}
