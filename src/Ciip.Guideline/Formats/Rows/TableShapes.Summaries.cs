using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Formats.Rows;

/// <content>Those of summaries of many subjects.</content>
internal static partial class TableShapes
{
    public static TableShape<SummaryLine> SummaryItems { get; } = new(
        new("Items of many subjects", "多数の事業者の項目別集計"),
        [
            new("Group", new("Group", "区分"), static (one, language) => one.Group.In(language)),
            new("Item", new("Item", "項目"), static (one, _) => RowText.ItemOf(one.About)),
            new("ItemTitle", new("Title", "項目名"), static (one, language) => RowText.TitleOf(one.About, language)),
            new("View", new("Documents", "文書の範囲"), static (one, language) => one.View is { } view ? RowWords.Of(view, language) : string.Empty),
            State("Adopted", ItemState.Adopted),
            State("NotAdopted", ItemState.NotAdopted),
            State("NotRelevant", ItemState.NotRelevant),
            State("Silent", ItemState.Silent),
            State("Unknown", ItemState.Unknown),
            State("NotAsked", ItemState.NotAsked),
            new("Withheld", new("Withheld", "秘匿"), static (one, language) => one.Note?.In(language) ?? string.Empty),
        ]);

    public static TableShape<SummaryLine> SummaryTiers { get; } = new(
        new("Provisions by tier, many subjects", "多数の事業者の階層別・規定要素別集計"),
        [
            new("Tier", new("Tier", "階層"), static (one, language) => one.Group.In(language)),
            new("Item", new("Item", "項目"), static (one, _) => RowText.ItemOf(one.About)),
            new("Provision", new("Provision", "規定要素"), static (one, _) => one.About?.Text ?? string.Empty),
            new("Title", new("What is demanded", "求められること"), static (one, language) => RowText.TitleOf(one.About, language)),
            new("DealtWith", new("Dealt with", "扱いあり"), static (one, language) => one.In(ItemState.Adopted, language)),
            new("Withheld", new("Withheld", "秘匿"), static (one, language) => one.Note?.In(language) ?? string.Empty),
        ]);

    private static TableShapeColumn<SummaryLine> State(string name, ItemState state) =>
        new(name, new(Capital(state.In(Language.English)), state.In(Language.Japanese)), (one, language) => one.In(state, language));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
