namespace Ciip.Guideline.Catalog;

/// <summary>The editions known of here, oldest first.</summary>
internal static class Editions
{
    public static readonly Edition Fourth = new(
        new("4th edition", "第4版"),
        new(
            "The edition this library models, from its tentative English translation. A historical text: later editions followed.",
            "本ライブラリがモデル化する版。英語の仮訳に基づく。過去の文書であり、後続の版がある。"))
    {
        IssuedOn = new PartialDate(2015, 5, 25),
        Issuer = new("Cybersecurity Strategic Headquarters", "サイバーセキュリティ戦略本部"),
        IsModeled = true,
    };

    public static readonly Edition[] All =
    [
        new(
            new("3rd edition", "第3版"),
            new(
                "Known here only from the 4th edition, which arranges the items in another way (I.4 p3 s1) and drops some of them (I.5 p2 s1).",
                "第4版の記述からのみ知られる版。第4版は項目の整理の仕方を改め（I.4 p3 s1）、一部の項目を除いた（I.5 p2 s1）。")),
        Fourth,
        new(
            new("5th edition", "第5版"),
            new("A later edition. Not modeled.", "後続の版。モデル化していない。"))
        {
            IssuedOn = new PartialDate(2018),
            RevisedOn = new PartialDate(2019),
        },
        new(
            new("Guideline of 2023", "2023年の指針"),
            new("It followed the 5th edition. Not modeled.", "第5版の後に定められた指針。モデル化していない。"))
        {
            IssuedOn = new PartialDate(2023),
        },
        new(
            new("Replacement of 2026", "2026年の後継文書"),
            new(
                "The line of guidelines was reported to be replaced in this year. Nothing more is known here.",
                "この年に指針が後継の文書に置き換えられると報じられた。これ以上のことは把握していない。"))
        {
            IssuedOn = new PartialDate(2026),
            IsOnlyReported = true,
        },
    ];
}
