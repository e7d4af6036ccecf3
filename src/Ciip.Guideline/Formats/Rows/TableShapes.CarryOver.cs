using Ciip.Guideline.Catalog;
using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Formats.Rows;

/// <content>Those of carry-overs to later editions.</content>
internal static partial class TableShapes
{
    public static TableShape<CarryOverRow> CarryOver { get; } = new(
        new("Carry-over to later editions", "後続の版への引継ぎ表"),
        [
            new("From", new("Of the 4th edition", "第4版の項目等"), static (one, _) => one.From?.Text ?? string.Empty),
            new("Title", new("Title", "名称"), static (one, language) => RowText.TitleOf(one.From, language)),
            new("Edition", new("Later edition", "後続の版"), static (one, _) => one.Edition),
            new("Relation", new("What became of it", "扱い"), static (one, language) => one.Relation.In(language)),
            new("To", new("Themes or items there, one a line", "後続の版の主題・項目（1行に1件）"), static (one, _) => CarryOverLists.OfThemes(one.To)),
            new("Basis", new("How it is known", "根拠の種類"), static (one, language) => one.Basis?.In(language) ?? string.Empty),
            new("Confidence", new("Confidence", "確度"), static (one, language) => one.Confidence?.In(language) ?? string.Empty),
            new("Reason", new("Reason", "理由"), static (one, _) => one.Reason),
            new("Sources", new("Sources: address | what, one a line", "参照先（所在 | 内容、1行に1件）"), static (one, _) => CarryOverLists.OfSources(one.Sources)),
            new("Reviewer", new("Reviewer", "確認者"), static (one, _) => one.Reviewer),
        ]);

    public static TableShape<CarriedLine> Carried { get; } = new(
        new("Carried over to a later edition", "後続の版への引継ぎ"),
        [
            new("Edition", new("Later edition", "後続の版"), static (one, _) => one.Edition.Title),
            new("EditionIssuedOn", new("Issued on", "決定日"), static (one, _) => one.Edition.IssuedOn.ToString()),
            new("EditionBasis", new("How the edition is known", "版の根拠の種類"), static (one, language) => one.Edition.Basis.In(language)),
            new("Item", new("Item", "項目"), static (one, _) => one.Item?.Item.Value ?? string.Empty),
            new("ItemTitle", new("Title", "項目名"), static (one, language) => one.Item?.Item.Title.In(language) ?? string.Empty),
            new("State", new("State by the 4th edition", "第4版での状態"), static (one, language) => one.Item?.Result.In(language) ?? string.Empty),
            new("Advice", new("Advice", "対応"), static (one, language) => one.Item?.Advice.In(language) ?? string.Empty),
            new("Relation", new("What became of it", "扱い"), static (one, language) => one.Row?.Relation.In(language) ?? string.Empty),
            new("To", new("Themes or items there", "後続の版の主題・項目"), static (one, _) => RowText.Joined(one.Row?.To ?? [])),
            new("Basis", new("How it is known", "根拠の種類"), static (one, language) => one.Row?.Basis?.In(language) ?? string.Empty),
            new("Confidence", new("Confidence", "確度"), static (one, language) => one.Row?.Confidence?.In(language) ?? string.Empty),
            new("Why", new("Why", "対応の理由"), static (one, language) => one.Why.In(language)),
            new("Reason", new("Reason of the row", "行の理由"), static (one, _) => one.Row?.Reason ?? string.Empty),
            new("From", new("Row of", "行の対象"), static (one, _) => one.Row?.From?.Text ?? string.Empty),
            new("OtherRows", new("Provisions with rows of their own", "別の行がある規定要素"), static (one, _) => TidyRows.OtherRowsOf(one)),
            new("Reviewer", new("Reviewer", "確認者"), static (one, _) => one.Row?.Reviewer ?? string.Empty),
        ]);
}
