namespace Ciip.Guideline.Catalog;

/// <summary>The number of sectors over time, the earliest first.</summary>
internal static class SectorChanges
{
    public static readonly SectorChange[] All =
    [
        new(
            new PartialDate(2014, 5, 19),
            13,
            added: null,
            EvidenceBasis.Seen,
            new("The sectors of the Basic Policy that the 4th edition goes by.", "第4版が依拠する第3次行動計画の分野。")),
        new(
            new PartialDate(2017),
            14,
            new("Airports", "空港"),
            EvidenceBasis.Reported,
            new("By an encyclopedia; another account has 2018.", "百科事典の記述による。2018年とする資料もある。")),
        new(
            new PartialDate(2024, 3, 8),
            15,
            new("Ports", "港湾"),
            EvidenceBasis.Seen,
            new("The revised plan of action of that day, by the yearly report on cybersecurity.", "同日改定の行動計画による（サイバーセキュリティの年次報告に記載）。")),
        new(
            new PartialDate(2026),
            16,
            added: null,
            EvidenceBasis.Reported,
            new("The name of the sixteenth is not known here.", "16番目の分野の名称は把握していない。")),
    ];
}
