namespace Ciip.Guideline.Catalog;

/// <summary>The statements of I.6, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statements of I.6, summarized in our own words.</summary>
    public static readonly Statement[] I6 =
    [
        new("I.6 p1 s1", StatementKind.Requirement, new(
            "Calls it essential that operators verify themselves by the Safety Standards, so that PDCA can work.",
            "PDCAによる適切かつ定期的な実施と改善のため、「安全基準等」を参照した自己検証が欠かせないとする。")),
        new("I.6 p1 s2", StatementKind.Requirement, new(
            "Asks for review in response to the latest knowledge, technologies and systems and to new risks, and expects more than mechanical fulfilment.",
            "最新の知見、技術、システム、新たなリスク等に応じた見直しを求め、指針を機械的に満たすにとどまらないことを期待する。")),
        new("I.6 p2 s1", StatementKind.Requirement, new(
            "Asks authors to consult the central government's Management Standards where needed, and best practices at home and abroad.",
            "必要に応じた政府機関の統一基準等の参照と、国内外の優れた取組事例の積極的な参照を求める。")),
        new("I.6 p3 s1", StatementKind.Requirement, new(
            "Asks for the arrangements that putting the documents into practice needs, besides promoting the measures in them.",
            "規定された対策の推進とあわせ、実施に必要な環境整備を進めるよう求める。")),
    ];
}
