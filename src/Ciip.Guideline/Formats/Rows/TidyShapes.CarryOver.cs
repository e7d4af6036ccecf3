namespace Ciip.Guideline.Formats.Rows;

/// <content>Those of carry-overs to later editions.</content>
internal static partial class TidyShapes
{
    public static TidyShape<CarryOverTableRow> CarryOver { get; } = new(
        new("Carry-over to later editions", "後続の版への引継ぎ表"),
        [
            new(nameof(CarryOverTableRow.From), TableColumnType.Text, new("Of the 4th edition", "第4版の項目等"), static row => row.From),
            new(nameof(CarryOverTableRow.Edition), TableColumnType.Text, new("Later edition", "後続の版"), static row => row.Edition),
            new(nameof(CarryOverTableRow.Relation), TableColumnType.Category, new("What became of it", "扱い"), static row => row.Relation),
            new(nameof(CarryOverTableRow.To), TableColumnType.Text, new("Themes or items there, one a line", "後続の版の主題・項目（1行に1件）"), static row => row.To),
            new(nameof(CarryOverTableRow.Basis), TableColumnType.Category, new("How it is known", "根拠の種類"), static row => row.Basis),
            new(nameof(CarryOverTableRow.Confidence), TableColumnType.Category, new("Confidence", "確度"), static row => row.Confidence),
            new(nameof(CarryOverTableRow.Reason), TableColumnType.Text, new("Reason", "理由"), static row => row.Reason),
            new(nameof(CarryOverTableRow.Sources), TableColumnType.Text, new("Sources: address | what, one a line", "参照先（所在 | 内容、1行に1件）"), static row => row.Sources),
            new(nameof(CarryOverTableRow.Reviewer), TableColumnType.Text, new("Reviewer", "確認者"), static row => row.Reviewer),
        ]);

    public static TidyShape<CarriedRow> Carried { get; } = new(
        new("Carried over to a later edition", "後続の版への引継ぎ"),
        [
            new(nameof(CarriedRow.Edition), TableColumnType.Text, new("Later edition", "後続の版"), static row => row.Edition),
            new(nameof(CarriedRow.EditionIssuedOn), TableColumnType.Date, new("Issued on", "決定日"), static row => row.EditionIssuedOn),
            new(nameof(CarriedRow.EditionBasis), TableColumnType.Category, new("How the edition is known", "版の根拠の種類"), static row => row.EditionBasis),
            new(nameof(CarriedRow.Item), TableColumnType.Text, new("Item", "項目"), static row => row.Item),
            new(nameof(CarriedRow.State), TableColumnType.Category, new("State by the 4th edition", "第4版での状態"), static row => row.State),
            new(nameof(CarriedRow.Extent), TableColumnType.Category, new("Extent by the 4th edition", "第4版での程度"), static row => row.Extent),
            new(nameof(CarriedRow.Advice), TableColumnType.Category, new("Advice", "対応"), static row => row.Advice),
            new(nameof(CarriedRow.Relation), TableColumnType.Category, new("What became of it", "扱い"), static row => row.Relation),
            new(nameof(CarriedRow.To), TableColumnType.Text, new("Themes or items there", "後続の版の主題・項目"), static row => row.To),
            new(nameof(CarriedRow.Basis), TableColumnType.Category, new("How it is known", "根拠の種類"), static row => row.Basis),
            new(nameof(CarriedRow.Confidence), TableColumnType.Category, new("Confidence", "確度"), static row => row.Confidence),
            new(nameof(CarriedRow.From), TableColumnType.Text, new("Row of", "行の対象"), static row => row.From),
            new(nameof(CarriedRow.OtherRows), TableColumnType.Text, new("Provisions with rows of their own", "別の行がある規定要素"), static row => row.OtherRows),
            new(nameof(CarriedRow.WhyEn), TableColumnType.Text, new("Why, English", "対応の理由（英語）"), static row => row.WhyEn),
            new(nameof(CarriedRow.WhyJa), TableColumnType.Text, new("Why, Japanese", "対応の理由（日本語）"), static row => row.WhyJa),
            new(nameof(CarriedRow.Reason), TableColumnType.Text, new("Reason of the row", "行の理由"), static row => row.Reason),
            new(nameof(CarriedRow.Reviewer), TableColumnType.Text, new("Reviewer", "確認者"), static row => row.Reviewer),
        ]);
}
