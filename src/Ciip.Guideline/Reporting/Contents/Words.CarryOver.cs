using System.Globalization;
using Ciip.Guideline.Catalog;
using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>The words of the page on what an evaluation is worth under a later edition.</summary>
internal static partial class Words
{
    public static readonly LocalizedText CarriedTitle = new("Carried over to a later edition", "後続の版への引継ぎ");
    public static readonly LocalizedText LaterEdition = new("Later edition", "後続の版");
    public static readonly LocalizedText HowKnown = new("How it is known", "根拠の種類");
    public static readonly LocalizedText TableOf = new("Table", "引継ぎ表");
    public static readonly LocalizedText InNumbers = new("In numbers", "件数");
    public static readonly LocalizedText ItemsKnown = new("Items of which it is known what became of them", "扱いを把握している項目");
    public static readonly LocalizedText ItemsUnknown = new("Unknown", "不明");
    public static readonly LocalizedText KnownNew = new("Known to be new", "新設として把握している事項");
    public static readonly LocalizedText ToKeep = new("Keep", "維持する項目");
    public static readonly LocalizedText ToLookAt = new("Look again", "再確認する項目");
    public static readonly LocalizedText NewThere = new("New, without a home in the 4th edition", "新設（第4版に該当する項目がないもの）");
    public static readonly LocalizedText CarriedSays = new(
        "Kept is what means the same in the later edition and is all there in the documents. “Unknown” means that nobody could look, and never that something was dropped.",
        "維持とするのは、後続の版でも意味が同じであり、文書に全て規定されている項目である。「不明」は確認できていないことを示し、削除されたことを意味しない。");
    public static readonly LocalizedText OnlyReported = new(
        "That there is this edition is only reported: those who made the table did not see it in a public source.",
        "この版の存在は第三者の報告によるものであり、引継ぎ表の作成者は公表資料で確認していない。");
    public static readonly LocalizedText NothingToKeep = new("No item is kept.", "維持する項目はない。");
    public static readonly LocalizedText NothingToLookAt = new("No item has to be looked at again.", "再確認する項目はない。");
    public static readonly LocalizedText NothingNew = new("The table names nothing that is new. That does not mean that nothing is.", "引継ぎ表に新設の事項はない。新設がないことを意味しない。");
    public static readonly LocalizedText NewSays = new("Nothing that was evaluated says anything about it.", "評価した内容からは何も言えない。");
    public static readonly LocalizedText StateByFourth = new("By the 4th edition", "第4版での状態");
    public static readonly LocalizedText BecameOfIt = new("What became of it", "扱い");
    public static readonly LocalizedText ThemesThere = new("Themes or items there", "後続の版の主題・項目");
    public static readonly LocalizedText WhyAgain = new("Why", "対応の理由");
    public static readonly LocalizedText ReasonOfRow = new("Reason of the row", "行の理由");
    public static readonly LocalizedText NoRow = new("no row", "行なし");
    public static readonly LocalizedText RowOf = new("row of", "行の対象：");
    public static readonly LocalizedText RowsOfProvisions = new("Rows of provisions", "規定要素の行");
    public static readonly LocalizedText SourcesOf = new("Sources", "参照先");

    /// <summary>An edition with its date, and with how its existence is known where it was not seen.</summary>
    public static string Named(CarryOverEdition edition, Language language)
    {
        var said = edition.Basis == EvidenceBasis.Seen ? edition.IssuedOn.ToString()
            : edition.IssuedOn + Comma.In(language) + edition.Basis.In(language);
        return language == Language.Japanese ? $"{edition.Title}（{said}）" : $"{edition.Title} ({said})";
    }

    /// <summary>The items that it is known of, out of all.</summary>
    public static string KnownOf(CarriedForward carried, Language language) => string.Format(
        CultureInfo.InvariantCulture, language == Language.Japanese ? "{1}項目中{0}項目" : "{0} of {1}", carried.Known, carried.Items.Count);

    /// <summary>What became of something: the word, and how that is known and how surely.</summary>
    public static string Became(CarryOverRow? row, Language language) => row is null ? NoRow.In(language) : string.Join(
        Comma.In(language),
        new[] { row.Relation.In(language), row.Basis?.In(language), row.Confidence is { } confidence ? Confidence.In(language) + Colon.In(language) + confidence.In(language) : null }.OfType<string>());

    /// <summary>The sources of a row in one line.</summary>
    public static string Joined(IReadOnlyList<Source> sources, Language language) =>
        string.Join(Between.In(language), sources.Select(source => source.What is { Length: > 0 } what ? source.Reference + Colon.In(language) + what : source.Reference));
}
