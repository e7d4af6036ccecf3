using Ardalis.SmartEnum;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>The sets that cells are picked from.</summary>
internal static class Choices
{
    public static CellForm TreatmentValues { get; } = new ChoiceForm([.. new[]
    {
        ("specified", ClaimValue.Specified), ("partly-specified", ClaimValue.PartlySpecified), ("addressed", ClaimValue.Addressed),
        ("specified-elsewhere", ClaimValue.SpecifiedElsewhere), ("not-specified", ClaimValue.NotSpecified),
        ("discussed-not-adopted", ClaimValue.DiscussedNotAdopted), ("not-relevant", ClaimValue.NotRelevant),
    }.Select(one => new Choice(one.Item1, new(one.Item2.In(Language.English), one.Item2.In(Language.Japanese)))).Append(new Choice("mentioned", new("only a clue", "手掛かりのみ")))]);

    public static CellForm StatusValues { get; } = new ChoiceForm([.. new[]
    {
        ("carried-out", PracticeStatusValue.CarriedOut), ("partly-carried-out", PracticeStatusValue.PartlyCarriedOut),
        ("planned", PracticeStatusValue.Planned), ("not-carried-out", PracticeStatusValue.NotCarriedOut),
        ("no-occasion", PracticeStatusValue.NoOccasion), ("not-relevant", PracticeStatusValue.NotRelevant),
    }.Select(one => new Choice(one.Item1, new(one.Item2.In(Language.English), one.Item2.In(Language.Japanese))))]);

    public static CellForm ReadFroms { get; } = One(
        ("full-text", "the full text", "全文"), ("clause-text", "the text of the clause", "条文"), ("heading", "a heading", "見出し"),
        ("secondary-source", "a secondary source", "二次資料"), ("stated-fact", "a stated fact", "公表された事実"));

    public static CellForm ReasonKinds { get; } = One(
        ("manner-of-business", "manner of business", "事業への関わり方"), ("cost", "cost", "費用"), ("effort", "effort", "労力"),
        ("priority", "priority", "優先順位"), ("other", "other", "その他"));

    public static CellForm EvidenceKinds { get; } = One(
        ("document", "document", "文書"), ("record", "record", "記録"), ("observation", "observation", "現場確認"), ("interview", "interview", "聞き取り"),
        ("test", "test", "試験"), ("publication", "publication", "公表資料"), ("other", "other", "その他"));

    public static CellForm ExaminationExtents { get; } = One(("partial", "in part", "一部"), ("complete", "completely", "全部"));

    public static CellForm PublicationExtents { get; } = One(
        ("whole", "the whole document", "全文"), ("extract", "parts of it", "抜粋"), ("summary", "a summary", "概要"), ("not-published", "not published", "非公開"));

    public static CellForm VerificationOrigins { get; } = One(
        ("operator", "the operator", "事業者"), ("published-facts", "a third party, from published facts", "公表資料に基づく第三者"));

    public static CellForm Tiers { get; } = Of(DocumentTier.All, tier => tier.Title);

    public static CellForm Sectors { get; } = Of(CiiSector.All, sector => sector.Title, isOpen: true);

    public static CellForm Classes { get; } = new LinesForm(Of(CountermeasureClass.All, one => one.Title));

    public static CellForm Actors { get; } = new LinesForm(Of(Actor.All, actor => actor.Title, isOpen: true));

    public static CellForm Triggers { get; } = new LinesForm(Of(ReviewTrigger.All, trigger => trigger.Title, isOpen: true));

    private static ChoiceForm One(params (string Token, string English, string Japanese)[] choices) =>
        new([.. choices.Select(one => new Choice(one.Token, new(one.English, one.Japanese)))]);

    private static ChoiceForm Of<T>(IReadOnlyList<T> all, Func<T, LocalizedText> title, bool isOpen = false)
        where T : SmartEnum<T, string> =>
        new([.. all.Select(one => new Choice(one.Value, title(one)))], isOpen);
}
