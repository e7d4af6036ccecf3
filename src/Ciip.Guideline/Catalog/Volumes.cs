namespace Ciip.Guideline.Catalog;

/// <summary>The volumes the Guideline consists of, in the order of I.5 p1 s1.</summary>
internal static class Volumes
{
    public static readonly Volume[] All =
    [
        new(
            new("Guideline", "指針 本編"),
            new(
                "Guidelines for the Establishment of Safety Standards Concerning Information Security Management for Critical Information Infrastructures, 4th Edition",
                "重要インフラにおける情報セキュリティ確保に係る「安全基準等」策定指針（第4版）"),
            JapaneseTerm.Established,
            drawnUpBy: null,
            new(
                "The main volume: why Safety Standards are needed, and the items they should cover. This library models it.",
                "本編。「安全基準等」の必要性と、規定が望まれる項目を示す。本ライブラリがモデル化するのはこの編である。"),
            "I.5 p1 s1"),
        new(
            new("Examples", "対策例集"),
            new(
                "Guidelines for the Establishment of Safety Standards Concerning Information Security Management for Critical Information Infrastructures, 4th Edition--Collection of Example Measures",
                "重要インフラにおける情報セキュリティ確保に係る「安全基準等」策定指針（第4版）対策例集"),
            JapaneseTerm.OurRendering,
            Actor.ExpertCommittee,
            new("An additional volume: examples of the measures.", "別冊。対策の具体例を集めたもの。"),
            "I.5 p1 s1", "I.5 p3 s1"),
        new(
            new("Guidebook", "手引書"),
            new(
                "Guidebook for the Prioritization of Information Security Measures for Critical Information Infrastructures, 1st Edition",
                "重要インフラにおける情報セキュリティ対策の優先順位付けに係る手引書（第1版）"),
            JapaneseTerm.Established,
            Actor.ExpertCommittee,
            new("An additional volume: help with priorities among the measures.", "別冊。対策の優先順位付けを助けるもの。"),
            "I.5 p1 s1", "I.5 p3 s1"),
    ];
}
