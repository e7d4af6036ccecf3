namespace Ciip.Guideline.Catalog;

/// <summary>Where the text deals with one matter in two places and names neither in the other.</summary>
internal static partial class CrossReferences
{
    private static readonly CrossReference[] BetweenItems =
    [
        Meets("I.3 p3 s1", "II.1", new(
            "The purpose to be described is this item.",
            "明記を求める目的は、この項目である。"),
            "I.3 p3 s1", "II.1 p1 s1"),
        Meets("I.3 p3 s1", "II.2", new(
            "The scope of application to be described is this item.",
            "明記を求める適用範囲は、この項目である。"),
            "I.3 p3 s1", "II.2 p1 s1"),
        Meets("I.3 p3 s1", "II.3", new(
            "The intended causes to be described are this item.",
            "明記を求める想定する原因は、この項目である。"),
            "I.3 p3 s1", "II.3 p1 s1"),
        Meets("I.3 p3 s1", "II.4", new(
            "The role to be described is this item.",
            "明記を求める役割は、この項目である。"),
            "I.3 p3 s1", "II.4 p1 s1"),
        Meets("I.3 p3 s1", "II.6", new(
            "The required items to be described are those listed there.",
            "明記を求める対策項目は、そこに列挙されている。"),
            "I.3 p3 s1", "II.6 p1 s1"),
        Meets("I.2 p3 s1", "I.1 p1 s1", new(
            "The classes to be balanced are those for which measures are called essential.",
            "均衡を求める区分は、対策が不可欠とされる理由と同じである。"),
            "I.1 p1 s1", "I.2 p3 s1"),
        Meets("I.2 p3 s1", "II.1 p1 s2", new(
            "The classes to be balanced are those the purpose names as keys.",
            "均衡を求める区分は、目的の項目が鍵とするものと同じである。"),
            "I.2 p3 s1", "II.1 p1 s2"),
        Meets("I.2 p3 s1", "II.6.1.5(1) p2 s1", new(
            "Three of the four classes come back as functions to install.",
            "四つの区分のうち三つは、導入すべき機能として再び挙げられる。"),
            "I.2 p3 s1", "II.6.1.5(1) p2 s1"),
        Meets("II.1 p1 s2", "II.6.1.5(1) p2 s1", new(
            "Three of the classes named come back as functions to install.",
            "挙げられた区分のうち三つは、導入すべき機能として再び挙げられる。"),
            "II.1 p1 s2", "II.6.1.5(1) p2 s1"),
        Meets("I.4 p5 s1", "II.3", new(
            "The sources of risks by which items were chosen are the categories of causes.",
            "項目の選定に用いたリスク源は、原因の区分と同じである。"),
            "I.4 p5 s1", "II.3 p2 s1"),
        Meets("I.4 p5 s1", "II.3(1)", new(
            "Intentional causes, with cyber-attacks as the example.",
            "意図的な原因。例はサイバー攻撃である。"),
            "I.4 p5 s1", "II.3(1) p1 s1"),
        Meets("I.4 p5 s1", "II.3(2)", new(
            "Accidental causes, called incidental, with errors and effects from elsewhere as examples.",
            "偶発的な原因。例は操作ミスと他分野からの波及である。"),
            "I.4 p5 s1", "II.3(2) p1 s1"),
        Meets("I.4 p5 s1", "II.3(3)", new(
            "Environmental causes, with disasters and epidemics as examples.",
            "環境的な原因。例は災害と疾病である。"),
            "I.4 p5 s1", "II.3(3) p1 s1"),
        Meets("I.6 p1 s1", "II.6", new(
            "The PDCA practice that self-verification serves is itemized there.",
            "自己検証が資するPDCAの実践は、そこで項目に分けて示される。"),
            "I.6 p1 s1", "II.6 p1 s1"),
        Meets("I.6 p3 s1", "II.6", new(
            "The measures to be promoted are those adopted from there.",
            "推進を求める対策は、そこから採用したものである。"),
            "I.6 p3 s1", "II.6 p1 s1"),
        Meets("II.3(1) p1 s1", "II.6.1.4(3) p1 s1", new(
            "Internal fraud is what the background on conduct inside the company is about.",
            "内部不正は、内部の行為に関する背景説明の対象である。"),
            "II.3(1) p1 s1", "II.6.1.4(3) p1 s1"),
        Meets("II.3(2) p1 s1", "II.6.1.4(3)", new(
            "Errors of contractors are met by overseeing them.",
            "外部委託先の管理ミスには、委託先の監督で対応する。"),
            "II.3(2) p1 s1", "II.6.1.4(3) p2 s1"),
        Meets("II.6.1.4(3) p1 s2", "II.3(2) p1 s1", new(
            "What a contractor's people do by accident is among the causes there.",
            "外部委託先の要員による過失は、そこで原因の例に挙げられている。"),
            "II.3(2) p1 s1", "II.6.1.4(3) p1 s2"),
        Meets("II.4(executives) b1", "II.6.3.1", new(
            "Risk sources are recognized where risks are identified.",
            "リスク源の認識は、リスクの特定において行われる。"),
            "II.4(executives) b1", "II.6.3.1 p1 s1"),
        Meets("II.4(executives) b2", "II.6.1.1(1)", new(
            "Assessment and priorities are the subject of this measure.",
            "リスクの評価と優先順位は、この対策項目の対象である。"),
            "II.4(executives) b2", "II.6.1.1(1) p1 s1"),
        Meets("II.4(executives) b3", "II.6.1.3(1)", new(
            "The plans to be determined are drawn up there.",
            "決定する計画は、そこで策定される。"),
            "II.4(executives) b3", "II.6.1.3(1) p1 s1"),
        Meets("II.4(executives) b3", "II.6.1.4(1)", new(
            "Budget and human resources are secured there.",
            "予算や人材等の経営資源は、そこで確保される。"),
            "II.4(executives) b3", "II.6.1.4(1) p1 s1"),
        Meets("II.4(executives) b4", "II.6.2.1(2)", new(
            "The management layer learns of the operational status there.",
            "経営層による運用状況の把握は、そこで求められる。"),
            "II.4(executives) b4", "II.6.2.1(2) p1 s1"),
        Meets("II.4(executives) b5", "II.6.3.1", new(
            "Issues found through exercises and trainings become risks there.",
            "演習・訓練で見いだした課題は、そこでリスクの特定に用いられる。"),
            "II.4(executives) b5", "II.6.3.1 p1 s1"),
        Meets("II.4(executives) b5", "II.6.1.2(2)", new(
            "Programs of training for a malfunction are part of the IT-BCP.",
            "IT障害に備えた教育・訓練は、IT-BCPに含められる。"),
            "II.4(executives) b5", "II.6.1.2(2) p3 s1"),
        Meets("II.5 p1 s1", "II.6.2.2(2)", new(
            "Both explain efforts outside the company for the public's sense of security.",
            "いずれも国民の安心感の醸成のため、取組を社外に示す。"),
            "II.5 p1 s1", "II.6.2.2(2) p1 s1"),
        Meets("II.6.2.2(2) p1 s1", "II.5", new(
            "Both explain efforts outside the company for the public's sense of security.",
            "いずれも国民の安心感の醸成のため、取組を社外に示す。"),
            "II.5 p1 s1", "II.6.2.2(2) p1 s1"),
        Meets("II.6.2.3(2) p1 s1", "II.4(stakeholders) b2 s1", new(
            "The 5W1H of the response is what stakeholders are to understand.",
            "対応の5W1Hは、関係主体が理解すべきものである。"),
            "II.4(stakeholders) b2 s1", "II.6.2.3(2) p1 s1"),
        Meets("II.6.2.3(2) p1 s2", "II.4(stakeholders) b2 s2", new(
            "A response in concert is what stakeholders are to be capable of.",
            "協調した対応は、関係主体に求められるものである。"),
            "II.4(stakeholders) b2 s2", "II.6.2.3(2) p1 s2"),
    ];

    private static CrossReference Meets(string from, string to, LocalizedText reason, params string[] basis) =>
        Implied(from, to, CrossReferenceRelation.RefersTo, reason, basis);
}
