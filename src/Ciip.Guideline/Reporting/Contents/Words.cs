using Ciip.Guideline.Common;

namespace Ciip.Guideline.Reporting;

/// <summary>The words of the pages in both languages, in the order in which a report uses them.</summary>
internal static partial class Words
{
    public static readonly LocalizedText ReportTitle = new("Safety Standards: report", "安全基準等 評価報告書");
    public static readonly LocalizedText CatalogTitle = new("Catalog of the Guideline", "指針の項目一覧");
    public static readonly LocalizedText Skip = new("Skip to the content", "本文へ移動");
    public static readonly LocalizedText Contents = new("Contents", "目次");
    public static readonly LocalizedText Edition = new("Historical edition", "依拠した版（過去の版）");
    public static readonly LocalizedText Between = new("; ", "、");
    public static readonly LocalizedText Comma = new(", ", "、");
    public static readonly LocalizedText Colon = new(": ", "：");
    public static readonly LocalizedText Or = new(", or ", "、又は");
    public static readonly LocalizedText IssuedOn = new("Date of this report", "報告日");
    public static readonly LocalizedText AsOf = new("Judged as of", "評価基準日");
    public static readonly LocalizedText NotGiven = new("not given", "指定なし");
    public static readonly LocalizedText Yes = new("yes", "はい");
    public static readonly LocalizedText No = new("no", "いいえ");
    public static readonly LocalizedText Unprinted = new(" – not printed: open it on the screen to print it", "（印刷対象外。印刷するには画面上で開く）");

    public static readonly LocalizedText Summary = new("Summary", "要約");
    public static readonly LocalizedText KeyFigures = new("Key figures", "主要な数値");
    public static readonly LocalizedText AtLeastAtMost = new(
        "“At least” counts what is known, and holds unless a decision against it is found. “At most” adds what has not been read or asked yet: hatched. The number of provisions does not measure importance, and no figure here passes judgment on anybody.",
        "「最少」は確認できたもの（対象外とする判断が後に見つからない限り）、「最多」は未確認のもの（斜線）がすべて満たされていた場合の件数。件数の多寡は重要度を表さず、いずれの数値も優劣を判定するものではない。");
    public static readonly LocalizedText SpecifiedInDocuments = new("Specified, all documents together", "文書に規定されている要素（文書一式）");
    public static readonly LocalizedText SpecifiedInInternalRules = new("Specified, own rules alone", "文書に規定されている要素（内規のみ）");
    public static readonly LocalizedText CarriedOut = new("Carried out", "実施されている要素");
    public static readonly LocalizedText Decided = new("Measures decided on", "採否が決まっている対策");
    public static readonly LocalizedText FirstSteps = new("The first steps", "最初に着手する事項");
    public static readonly LocalizedText NoSteps = new("Nothing that was read or asked shows that anything is missing: there are no steps to plan.", "確認した範囲に不足を示すものはなく、計画すべき事項はない。");
    public static readonly LocalizedText ReadFirst = new(
        "First settle the open questions: where little was read, little can be found missing.",
        "まず未確認事項を解消する。確認した範囲が狭いほど、見つかる不足も少ない。");
    public static readonly LocalizedText LittleExamined = new(
        "Little of the documents has been read: these figures say little about what they specify. The open questions say where to look.",
        "文書の確認が十分でないため、規定状況に関する数値は参考にとどまる。確認すべき箇所は「未確認事項」に示す。");
    public static readonly LocalizedText LittleAssessed = new(
        "Little of the practice has been assessed: these figures say little about what is carried out. The open questions say what to ask.",
        "実施状況の評価が十分でないため、実施に関する数値は参考にとどまる。確認すべき事項は「未確認事項」に示す。");
    public static readonly LocalizedText NoDocuments = new("No documents were given: nothing is said about what is specified.", "文書が提示されていないため、規定状況は評価していない。");
    public static readonly LocalizedText NoPractice = new("No self-verification was given: nothing is said about what is carried out.", "自己検証の結果が提示されていないため、実施状況は評価していない。");

    public static readonly LocalizedText Subjects = new("What was evaluated", "評価の対象");
    public static readonly LocalizedText Documents = new("Documents", "文書");
    public static readonly LocalizedText Document = new("Document", "文書");
    public static readonly LocalizedText Id = new("Id", "識別子");
    public static readonly LocalizedText Title = new("Title", "名称");
    public static readonly LocalizedText Tier = new("Tier", "階層");
    public static readonly LocalizedText Issuer = new("Issuer", "策定者");
    public static readonly LocalizedText TierAndIssuer = new("Tier and issuer", "階層・策定者");
    public static readonly LocalizedText Sector = new("Sector", "分野");
    public static readonly LocalizedText LegalBasis = new("Legal basis", "根拠法令");
    public static readonly LocalizedText FollowsOutside = new("Follows, outside the set", "一式外の参照文書");
    public static readonly LocalizedText SucceededBy = new("Succeeded by", "後継文書");
    public static readonly LocalizedText DeemedToSatisfy = new("Deemed to satisfy", "満たすものとみなされる法令");
    public static readonly LocalizedText Version = new("Version", "版");
    public static readonly LocalizedText VersionAndDates = new("Version and dates", "版・日付");
    public static readonly LocalizedText Issued = new("issued", "制定");
    public static readonly LocalizedText Revised = new("revised", "改定");
    public static readonly LocalizedText InForce = new("in force", "施行");
    public static readonly LocalizedText Repealed = new("repealed", "廃止");
    public static readonly LocalizedText Examined = new("What was read", "確認範囲");
    public static readonly LocalizedText ReadCompletely = new("read completely", "全部を確認");
    public static readonly LocalizedText ReadInPart = new("read in part", "一部を確認");
    public static readonly LocalizedText NotStated = new("not stated", "記載なし");
    public static readonly LocalizedText Note = new("Note", "備考");
    public static readonly LocalizedText NoteAndSources = new("Notes and sources", "備考・出典");
    public static readonly LocalizedText Sources = new("Sources", "出典");
    public static readonly LocalizedText InventoryComplete = new(
        "These are all the documents that apply: what none of them says is absent.",
        "適用される文書は次のとおり。いずれにも記載がないものは「記載なし」とする。");
    public static readonly LocalizedText InventoryEmpty = new(
        "No document applies, as the inventory says, which is stated to be complete: whatever is asked of documents is absent.",
        "文書一覧は「完全」とされているが、文書が一件もない。適用される文書が存在しないものとし、文書に求められる事項はすべて「記載なし」とする。");
    public static readonly LocalizedText InventoryPartial = new(
        "There may be further documents: what none of these says is an open question, not a gap.",
        "次の文書のほかにも適用される文書があり得る。いずれにも記載がないものは、不足ではなく未確認とする。");
    public static readonly LocalizedText Verification = new("Self-verification", "自己検証");
    public static readonly LocalizedText Property = new("Property", "事項");
    public static readonly LocalizedText Value = new("Value", "内容");
    public static readonly LocalizedText Operator = new("Operator", "事業者");
    public static readonly LocalizedText Period = new("Period", "対象期間");
    public static readonly LocalizedText MadeOn = new("Made on", "作成日");
    public static readonly LocalizedText MadeBy = new("Made by", "作成者");
    public static readonly LocalizedText ByOperator = new("the operator", "事業者");
    public static readonly LocalizedText FromFacts = new("a third party, from published facts", "公表資料に基づく第三者");
    public static readonly LocalizedText Complete = new("Every matter was looked at", "すべての事項を検証");
    public static readonly LocalizedText Against = new("Made against", "検証に用いた文書");

    public static readonly LocalizedText HeatMap = new("Items by tier", "項目別・階層別の規定状況");
    public static readonly LocalizedText HeatMapSays = new(
        "How much of each item the documents of each tier specify: provisions specified, of those of the item; the bar adds what they specify in part or only address. Hatched, and counted behind the plus sign: what has not been read in that tier. Tiers overlap and never add up.",
        "各項目の規定要素のうち、各階層の文書に規定がある件数を示す。一部規定や言及のみの件数は帯で示す。斜線部分と「+」の後の数は、その階層で未確認の件数。複数の階層が同じ要素を扱うことがあるため、階層の件数は合計しない。");
    public static readonly LocalizedText Item = new("Item", "項目");
    public static readonly LocalizedText NoDocumentOfTier = new("no document", "文書なし");
    public static readonly LocalizedText NotDemanded = new("not asked of this set", "対象外");
    public static readonly LocalizedText LegendTitle = new("Legend", "凡例");
    public static readonly LocalizedText Matrix = new("Items by documents", "項目と文書の対照");
    public static readonly LocalizedText MatrixSays = new(
        "What each document says of each of the 25 items, with its clauses, and the state of all documents and of the operator’s own rules.",
        "25項目について、各文書の記載と該当条項、文書一式及び内規としての状態を示す。");
    public static readonly LocalizedText AllDocuments = new("All documents", "文書一式");
    public static readonly LocalizedText OwnRules = new("Own rules", "内規のみ");
    public static readonly LocalizedText NoneAreOwn = new("None of the documents is an internal rule of the operator: there are no figures for its own rules alone.", "文書に内規は含まれないため、内規のみの状況は示さない。");
    public static readonly LocalizedText AllAreOwn = new("All documents are the operator’s own rules: the figures for these alone are the same.", "文書はすべて内規であるため、内規のみの数値も同じ。");
    public static readonly LocalizedText LeftTo = new("left to", "委任先");

    /// <summary>A count out of a count.</summary>
    public static string Of(Figure figure, Language language) => language == Language.Japanese
        ? $"{figure.Denominator.Written()}件中{figure.Numerator.Written()}件"
        : $"{figure.Numerator.Written()} of {figure.Denominator.Written()}";

    /// <summary>A name with its date, to stand before a sentence.</summary>
    public static LocalizedText Named(LocalizedText name, PartialDate? date) => new($"{name.English} ({date}). ", $"{name.Japanese}（{date}）。");
}
