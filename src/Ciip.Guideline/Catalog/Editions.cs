namespace Ciip.Guideline.Catalog;

/// <summary>The editions known of here, oldest first, then what was reported to take the place of the line.</summary>
internal static class Editions
{
    private static readonly LocalizedText Headquarters = new("Cybersecurity Strategic Headquarters", "サイバーセキュリティ戦略本部");

    private static readonly Source Encyclopedia = new()
    {
        Reference = "日本大百科全書（ニッポニカ）「安全基準等策定指針」, kotobank.jp, 2019-08-20",
        What = "First drawn up in 2006; 13 sectors, airports added in 2017; the 5th edition as revised in May 2019: where data is kept, where systems stand.",
    };

    private static readonly Source AnnualReport = new()
    {
        Reference = "サイバーセキュリティ戦略本部「サイバーセキュリティ2024（2023年度年次報告・2024年度年次計画）」, 2024-07-10",
        What = "The revision decided on 4 July 2023, organizational governance and a handbook on risk management among it; ports added on 8 March 2024.",
    };

    private static readonly Source Reports = new()
    {
        Reference = "Reports by third parties, among them a law firm",
        What = "Titles, dates and that they took effect, the latter by two that are independent of each other. The texts were not readable here.",
    };

    public static readonly Edition Fourth = new(
        "4th-edition",
        new("4th edition", "第4版"),
        new(
            "The edition this library models, from its tentative English translation. A historical text: later editions followed.",
            "本ライブラリがモデル化する版。英語の仮訳に基づく。過去の文書であり、後続の版がある。"),
        new EditionEvent(EditionEventKind.Issued, new PartialDate(2015, 5, 25)))
    {
        Title = new(
            "Guidelines for the Establishment of Safety Standards Concerning Information Security Management for Critical Information Infrastructures, 4th Edition",
            "重要インフラにおける情報セキュリティ確保に係る「安全基準等」策定指針（第4版）"),
        Issuer = Headquarters,
        Sources = [new Source { Reference = "Its tentative English translation, 2015-05-25", What = "All that is modeled here." }],
        IsModeled = true,
    };

    public static readonly Edition[] All =
    [
        new(
            "1st-edition",
            new("1st edition", "第1版"),
            new("The beginning of the line. Not modeled.", "指針の最初の版。モデル化していない。"),
            new EditionEvent(EditionEventKind.Drafted, new PartialDate(2005, 12)),
            new EditionEvent(EditionEventKind.Issued, new PartialDate(2006, 2, 2)))
        {
            Sources = [Encyclopedia],
        },
        new(
            "3rd-edition",
            new("3rd edition", "第3版"),
            new(
                "Known here only from the 4th edition, which arranges the items in another way (I.4 p3 s1) and drops some of them (I.5 p2 s1).",
                "第4版の記述からのみ知られる版。第4版は項目の整理の仕方を改め（I.4 p3 s1）、一部の項目を除いた（I.5 p2 s1）。")),
        Fourth,
        new(
            "5th-edition",
            new("5th edition", "第5版"),
            new(
                "A later edition, which starts from mission assurance and says more on how management takes part; its revision adds where systems stand and where data is kept. Not modeled.",
                "後続の版。機能保証の考え方を出発点とし、経営層の関与をより具体的に示す。改定により、システムの設置場所とデータの保管場所が加えられた。モデル化していない。"),
            new EditionEvent(EditionEventKind.Issued, new PartialDate(2018, 4, 4)),
            new EditionEvent(EditionEventKind.Revised, new PartialDate(2019, 5)))
        {
            Title = new(
                "Guidelines for the Establishment of Safety Standards Concerning Information Security Management for Critical Information Infrastructures, 5th Edition",
                "重要インフラにおける情報セキュリティ確保に係る安全基準等策定指針（第5版）"),
            Issuer = Headquarters,
            Sources = [Encyclopedia],
        },
        new(
            "guideline-2023",
            new("Guideline of 2023", "2023年の指針"),
            new(
                "It followed the 5th edition, and adds organizational governance and the supply chain. A handbook on risk management goes with it. Not modeled.",
                "第5版の後に定められた指針。組織統治とサプライチェーンに関する記載が加えられ、リスクマネジメント等の手引書が併せて定められた。モデル化していない。"),
            new EditionEvent(EditionEventKind.Issued, new PartialDate(2023, 7, 4)),
            new EditionEvent(EditionEventKind.Abolished, new PartialDate(2026, 10, 1), EvidenceBasis.Reported))
        {
            Title = new(
                "Guidelines for the Establishment of Safety Standards Concerning Cybersecurity of Critical Infrastructures",
                "重要インフラのサイバーセキュリティに係る安全基準等策定指針"),
            Issuer = Headquarters,
            Sources = [AnnualReport, Reports],
        },
        new(
            "unified-standards-2026",
            new("Unified standards of 2026", "2026年の統一基準"),
            new(
                "Reported to say, under the Basic Act on Cybersecurity as amended, what the Safety Standards of operators should specify. Its text was not readable here; nothing of it is modeled.",
                "改正サイバーセキュリティ基本法の下、重要インフラ事業者等の安全基準等に盛り込むべき事項を示すものと報じられた文書。本文は確認できておらず、内容はモデル化していない。"),
            new EditionEvent(EditionEventKind.Drafted, new PartialDate(2026, 4, 21), EvidenceBasis.Reported),
            new EditionEvent(EditionEventKind.Issued, new PartialDate(2026, 7, 31), EvidenceBasis.Reported),
            new EditionEvent(EditionEventKind.TookEffect, new PartialDate(2026, 10, 1), EvidenceBasis.Reported))
        {
            Title = new("Unified Standards for Cybersecurity Measures of Critical Infrastructures", "重要インフラのサイバーセキュリティ対策のための統一基準"),
            Sources = [Reports],
            Basis = EvidenceBasis.Reported,
            IsOfTheLine = false,
        },
        new(
            "sector-guideline-2026",
            new("Guideline of 2026 on sector documents", "2026年の策定ガイドライン"),
            new(
                "Reported to be for ministries and associations that draw up the documents of a sector, with the four tiers kept. Its text was not readable here; nothing of it is modeled.",
                "分野の文書を策定する重要インフラ所管省庁及び事業者団体等に向けたもので、四つの階層は維持されたと報じられた文書。本文は確認できておらず、内容はモデル化していない。"),
            new EditionEvent(EditionEventKind.Drafted, new PartialDate(2026, 8, 5), EvidenceBasis.Reported),
            new EditionEvent(EditionEventKind.Issued, new PartialDate(2026, 9, 11), EvidenceBasis.Reported),
            new EditionEvent(EditionEventKind.TookEffect, new PartialDate(2026, 10, 1), EvidenceBasis.Reported))
        {
            Title = new(
                "Guideline for the Establishment of Safety Standards Concerning Cybersecurity of Critical Infrastructures",
                "重要インフラのサイバーセキュリティに係る安全基準等策定ガイドライン"),
            Sources = [Reports],
            Basis = EvidenceBasis.Reported,
            IsOfTheLine = false,
        },
    ];

    /// <summary>The edition before another, as far as one is known here.</summary>
    public static Edition? Before(Edition edition) => All.TakeWhile(one => one != edition).LastOrDefault();

    /// <summary>The edition of the line after another, as far as one is known here.</summary>
    public static Edition? After(Edition edition) => All.SkipWhile(one => one != edition).Skip(1).FirstOrDefault(static one => one.IsOfTheLine);

    /// <summary>As <see cref="Edition.StateOn"/>.</summary>
    public static EditionState? StateOf(Edition edition, PartialDate date)
    {
        if (edition.On(EditionEventKind.Abolished) is { } abolished && IsReached(abolished, date) is not false)
        {
            return IsReached(abolished, date) is null ? null : EditionState.Abolished;
        }

        var isSuperseded = edition.IsOfTheLine ? IsSuperseded(edition, date) : false;
        return isSuperseded == true ? EditionState.Superseded
            : isSuperseded == false && edition.HoldsFrom is { } start && IsReached(start, date) == true ? EditionState.InForce
            : null;
    }

    /// <summary>Whether a later edition of the line held on the date; null where that is not known.</summary>
    private static bool? IsSuperseded(Edition edition, PartialDate date)
    {
        bool? any = false;
        for (var later = After(edition); later is not null; later = After(later))
        {
            var isReached = later.HoldsFrom is { } start ? IsReached(start, date) : null;
            if (isReached == true)
            {
                return true;
            }

            any = isReached is null ? null : any;
        }

        return any;
    }

    /// <summary>Whether a date is that day or later; null where one of the two is too rough to tell.</summary>
    private static bool? IsReached(PartialDate day, PartialDate date) => !date.IsBefore(day);
}
