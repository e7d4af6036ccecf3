namespace Ciip.Guideline.Catalog;

/// <summary>What the text leaves to sectors and operators, in text order.</summary>
internal static class Freedoms
{
    public static readonly Freedom[] All =
    [
        new("I.4 b1", new(
            "Not every item need concern a sector or an operator: its business may not give rise to it.",
            "分野や事業者等の業態によっては、関係のない項目があり得る。")),
        new("I.4 b2", new(
            "A sector or operator may have items beyond those listed.",
            "分野や事業者等の業態によっては、列挙された以外の項目があり得る。")),
        new("I.4 p8 s1", new(
            "Which document specifies which item and which level is for sectors and operators to settle.",
            "どの文書にどの項目と水準を規定するかは、各分野又は事業者等が定める。")),
        new("I.5 p1 s1", new(
            "The items are called desirable, and the Guidebook helps operators to develop measures that fit their own systems.",
            "項目は規定が「望まれる」ものとされ、手引書は各事業者等が自らのシステムに適した対策を講じることを助けるものとされる。")),
        new("I.5 p2 s2", new(
            "Priorities among the measures are each operator's own: by which criteria it ranks them, and what it does later for that reason.",
            "対策の優先順位は、各事業者等が自ら付ける。順位付けの基準も、それにより後に回す対策も、事業者等に委ねられる。")),
        new("I.6 p2 s1", new(
            "The Management Standards and related documents are consulted only when necessary.",
            "統一基準及び関連文書の参照は、必要な場合に限られる。")),
        new("II.2 p1 s1", new(
            "Services, systems, data and depth are named as specifically as possible: how exactly is left open, whether is not.",
            "サービス、システム、データ及び対策の程度は、できる限り具体的に明示すればよい。明示するか否かは委ねられていない。")),
        new("II.2 p2 s2", new(
            "The kinds of things to protect are presumed examples, not a fixed list.",
            "防護対象として示された種類は想定される例であり、限定列挙ではない。")),
        new("II.3 p1 s1", new(
            "Causes are specified as specifically as possible: how exactly is left open, whether is not.",
            "原因は、できる限り具体的に明示すればよい。明示するか否かは委ねられていない。")),
        new("II.3 p2 s1", new(
            "The causes are presumed examples, not a fixed list.",
            "原因として示されたものは想定される例であり、限定列挙ではない。")),
        new("II.5 p1 s1", new(
            "Publication is asked for only as far as it is possible.",
            "公開は、可能な範囲で求められるにとどまる。")),
        new("II.6 p1 s1", new(
            "Adopting a measure is to be discussed; what comes of the discussion is open.",
            "各対策項目については採否の検討が求められるにとどまり、その結論は委ねられている。")),
        new("fn5", new(
            "Local governments act of their own accord and not under industry laws, so that documents under such laws cannot be presumed of them.",
            "地方公共団体は業法ではなく地方自治法に基づき自主的に行政を担うため、業法に基づく文書があることを前提とできない。")),
        new("fn6 s1", new(
            "Nobody is asked to meet international standards.",
            "国際規格への対応は、どの主体にも求められていない。")),
        new("fn6 s3", new(
            "Nobody is expected to copy the cycle of Figure 1.",
            "図1のサイクルをそのまま導入することは期待されていない。")),
    ];
}
