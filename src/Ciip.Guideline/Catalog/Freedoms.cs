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
        new("I.5 p2 s2", new(
            "Priorities among the measures are each operator's own.",
            "対策の優先順位は、各事業者等が自ら付ける。")),
        new("II.2 p2 s2", new(
            "The kinds of things to protect are presumed examples, not a fixed list.",
            "防護対象として示された種類は想定される例であり、限定列挙ではない。")),
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
            "Local governments act of their own accord, so that documents under industry laws cannot be presumed of them.",
            "地方公共団体は自主的に行政を担うため、業法に基づく文書があることを前提とできない。")),
        new("fn6 s1", new(
            "Nobody is asked to meet international standards.",
            "国際規格への対応は、どの主体にも求められていない。")),
        new("fn6 s3", new(
            "Nobody is expected to copy the cycle of Figure 1.",
            "図1のサイクルをそのまま導入することは期待されていない。")),
    ];
}
