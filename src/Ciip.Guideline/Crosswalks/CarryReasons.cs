namespace Ciip.Guideline.Crosswalks;

/// <summary>The advice on an item, and why.</summary>
internal static class CarryReasons
{
    private static readonly LocalizedText Holds = new("It means the same there, and the documents have all of it.", "後続の版でも意味は同じであり、文書に全て規定されている。");
    private static readonly LocalizedText NotWhole = new("It means the same there, but it is not known that the documents have all of it.", "後続の版でも意味は同じであるが、文書に全て規定されていることが確認できていない。");
    private static readonly LocalizedText Provisions = new("A row of one of its provisions says something else.", "規定要素の一つについて、異なる行がある。");
    private static readonly LocalizedText Widened = new("More is meant there than was evaluated.", "後続の版では、評価した内容より広い内容を指す。");
    private static readonly LocalizedText Moved = new("It stands at another place there, or is for somebody else.", "後続の版では、別の箇所にあるか、別の者に向けられている。");
    private static readonly LocalizedText Split = new("Several themes have taken its place.", "後続の版では、複数の主題に分かれている。");
    private static readonly LocalizedText Dropped = new("It is not there any more: decide whether to go on with it.", "後続の版にはない。引き続き取り組むかどうかを判断する。");
    private static readonly LocalizedText Unknown = new("It is not known what became of it.", "後続の版での扱いは不明である。");
    private static readonly LocalizedText NoRow = new("The table has no row for it.", "対応表に行がない。");

    /// <summary>What an evaluation says about what is new.</summary>
    public static LocalizedText New { get; } = new("It has no home in the 4th edition: nothing that was evaluated says anything about it.", "第4版に該当する項目がなく、評価した内容からは何も言えない。");

    public static (CarryAdvice Advice, LocalizedText Why) Of(ItemResult result, CarryOverRow? row, IReadOnlyList<CarryOverRow> provisionRows) => row?.Relation switch
    {
        null or CarryOverRelation.New => (CarryAdvice.LookAgain, NoRow),
        CarryOverRelation.Widened => (CarryAdvice.LookAgain, Widened),
        CarryOverRelation.Moved => (CarryAdvice.LookAgain, Moved),
        CarryOverRelation.Split => (CarryAdvice.LookAgain, Split),
        CarryOverRelation.Dropped => (CarryAdvice.LookAgain, Dropped),
        CarryOverRelation.Unknown => (CarryAdvice.LookAgain, Unknown),
        _ when provisionRows.Any(static one => one.Relation != CarryOverRelation.Same) => (CarryAdvice.LookAgain, Provisions),
        _ when result is { State: ItemState.Adopted, Extent: AdoptionExtent.Complete } => (CarryAdvice.Keep, Holds),
        _ => (CarryAdvice.LookAgain, NotWhole),
    };
}
