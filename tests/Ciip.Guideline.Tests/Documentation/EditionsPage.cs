using System.Text;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>docs/after-october-2026.md and its Japanese twin: what is known of the editions, and what an evaluation by the 4th is worth today.</summary>
internal static class EditionsPage
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    public static string Text(Language language)
    {
        var page = new StringBuilder(language == Language.English ? English : Japanese).Replace("{editions}", Editions(language)).Replace("{sectors}", Sectors(language));
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Editions(Language language) => Rows(Catalog.Editions.Select(edition => new[]
    {
        edition.IsModeled ? $"**{edition.Name.In(language)}**" : edition.Name.In(language),
        edition.Title is { } title ? language == Language.Japanese ? title.Japanese : $"{title.English}<br>{title.Japanese}" : "–",
        edition.History.Count == 0 ? "–" : string.Join("<br>", edition.History.Select(one => one.In(language))),
        edition.Note.In(language),
    }));

    private static string Sectors(Language language) => Rows(Catalog.SectorChanges.Select(change => new[]
    {
        change.On.ToString(),
        change.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        change.Added?.In(language) ?? "–",
        $"{change.Basis.In(language)}: {change.Note.In(language)}",
    }));

    private static string Rows(IEnumerable<string[]> rows) => string.Join('\n', rows.Select(static cells => $"| {string.Join(" | ", cells)} |"));

    private const string English =
        """
        # What does this say after October 2026?

        [日本語](ja/after-october-2026.md)

        The tables on this page are generated from the model and checked by a test.

        **In short.** This library models the 4th edition of 25 May 2015. It was superseded in 2018, and the whole line of Guidelines was reported to be
        abolished on 1 October 2026, when two other documents took its place. What those ask for is not known here: their texts could not be read, so no
        heading and no item of theirs is in the library, and none was made up.

        ## The line

        | edition | title | dates | what is known |
        |---|---|---|---|
        {editions}

        A date without a remark was seen in a public source. *Reported* means that third parties tell it and that no public source was readable. In code:
        `GuidelineCatalog.FourthEdition.Editions`, each with its `History`, its `Sources`, and `StateOn(date)`. The library never asks the clock: give the date.

        ## What an evaluation by the 4th edition is worth today

        - **It is a statement about documents and practice, not about obligations.** That a rule says who decides in a malfunction stays true whatever
          edition is in force. Every report names the edition, and says that it is a historical one.
        - **It compares over time.** Reports of one edition compare with each other; a change of edition would make the figures mean something else.
        - **It says nothing about the documents of 2026.** A provision that is met here may be asked for in another way there, or not at all; something may be
          asked for there that has no place here. "Unknown" is not "dropped".
        - **It helps to prepare.** What was collected for the 4th edition, clause by clause and with evidence, is what one looks through first when the new texts
          are at hand.

        ## What is known to be new

        Only as themes, from public sources and reports: governance with board and CISO, CSIRT, a contingency plan apart from the IT-BCP, the supply chain beyond
        contractors, where systems stand and where data is kept, logs, cloud, operational technology, AI and post-quantum cryptography.

        ## The sectors

        The Guideline leaves the list of sectors to the Basic Policy (`fn3`). `CiiSector` has the 13 of its time, and takes others as values of your own.

        | since | sectors | added | how it is known |
        |---|---|---|---|
        {sectors}

        Words from later laws that are easily taken for those of the Guideline stand in the [glossary](glossary.md#words-that-are-mixed-up).

        """;

    private const string Japanese =
        """
        # 2026年10月以降、この結果をどう読むか

        [English](../after-october-2026.md) · [日本語の説明](../README.ja.md)

        本ページの表はモデルから生成し、テストで確認しています。

        **要点** 本ライブラリがモデル化しているのは2015年5月25日の第4版です。第4版は2018年に改められ、指針そのものも2026年10月1日に廃止され、二つの文書に置き換えられたと報じられています。
        新しい文書の本文は確認できていません。そのため、その見出しや項目は一切収録しておらず、推測で補うこともしていません。

        ## 指針の系譜

        | 版 | 題名 | 日付 | 把握していること |
        |---|---|---|---|
        {editions}

        注記のない日付は公表資料で確認したものです。「第三者の報告による」とした日付は、公表資料の本文を確認できていません。コードでは`GuidelineCatalog.FourthEdition.Editions`が各版を返し、
        `History`、`Sources`及び`StateOn(date)`を備えています。本ライブラリは時計を参照しないため、日付は呼び出し側が与えます。

        ## 第4版による評価の今日の意味

        - **文書と実施状況についての記述であり、義務についての記述ではありません。** 例えば、IT障害の際に誰が判断するかが内規に定められているという事実は、どの版の下でも変わりません。
          報告書には必ず版の名称と、過去の版であることを示しています。
        - **経年の比較ができます。** 同じ版による報告書は互いに比較できます。版が変われば、数値の意味も変わります。
        - **2026年の文書については何も示しません。** ここで満たされている規定要素が、新しい文書では別の形で求められていることも、求められていないこともあり得ます。逆に、ここにない事項が求められていることもあり得ます。
          「不明」は「削除された」という意味ではありません。
        - **準備に役立ちます。** 第4版について条項ごとに根拠とともに整理した内容は、新しい本文を入手した際に最初に見直す資料となります。

        ## 新たに加わったとされる事項

        公表資料と第三者の報告から、主題としてのみ把握しているものは次のとおりです。組織統治（取締役会、CISO）、CSIRT、IT-BCPとは別のコンティンジェンシープラン、委託先以外を含むサプライチェーン、システムの設置場所とデータの保管場所、ログ、クラウド、制御系システム（OT）、AI、耐量子計算機暗号。

        ## 分野

        指針は分野の一覧を行動計画に委ねています（`fn3`）。`CiiSector`は当時の13分野を持ち、その他の分野は独自の値として扱えます。

        | 時期 | 分野数 | 加わった分野 | 根拠 |
        |---|---|---|---|
        {sectors}

        指針の用語と取り違えやすい後年の法令等の用語は、[用語集](../glossary.md#words-that-are-mixed-up)にまとめています。

        """;
}
