using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Reporting;

/// <summary>The words of the page on many subjects.</summary>
internal static partial class Words
{
    public static readonly LocalizedText PortfolioTitle = new("Safety Standards of many operators", "安全基準等 集計報告書");
    public static readonly LocalizedText Population = new("Operators there are", "対象事業者数");
    public static readonly LocalizedText Respondents = new("Operators that came", "回答事業者数");
    public static readonly LocalizedText Evaluated = new("Evaluated", "評価済み");
    public static readonly LocalizedText WithDocuments = new("With documents", "文書あり");
    public static readonly LocalizedText WithPractice = new("With a self-verification", "自己検証あり");
    public static readonly LocalizedText WithBoth = new("With both", "文書・自己検証ともにあり");
    public static readonly LocalizedText UnknownNumber = new("unknown", "不明");
    public static readonly LocalizedText Withheld = new("withheld", "秘匿");
    public static readonly LocalizedText WhatIsCounted = new("What is counted", "集計の対象");
    public static readonly LocalizedText WhatIsWithheld = new("What is withheld", "秘匿とした区分");
    public static readonly LocalizedText CountedSays = new(
        "Every figure is a number of operators: “14 of 20” are fourteen operators, and no figure is a mean or a share. Not examined does not mean absent.",
        "数値はすべて事業者数である。「20者中14者」のように示し、平均や割合は用いない。「未確認」は「記載なし」を意味しない。");
    public static readonly LocalizedText NoCounts = new("No figures are shown.", "公表できる集計値はない。");
    public static readonly LocalizedText NoDocumentsOfGroup = new("Nobody here has documents: nothing is said about what is specified.", "この区分には文書を提示した事業者がないため、規定状況の集計はない。");
    public static readonly LocalizedText Group = new("Group", "区分");
    public static readonly LocalizedText ItemsAllDocuments = new("Items, all documents", "項目別（文書一式）");
    public static readonly LocalizedText ItemsOwnRules = new("Items, own rules", "項目別（内規のみ）");
    public static readonly LocalizedText Phases = new("Phases", "段階別");
    public static readonly LocalizedText PhasesSay = new(
        "One for each operator and measure. Check and Action share their measures: phases never add up.",
        "事業者と対策の組を単位とする延べ数である。Check（検証）とAction（是正）は対策を共有するため、段階の数は合計しない。");
    public static readonly LocalizedText Phase = new("Phase", "段階");
    public static readonly LocalizedText View = new("Documents", "文書の範囲");
    public static readonly LocalizedText ProvisionsByItem = new("Provisions by item", "規定要素別");
    public static readonly LocalizedText GapsOfAll = new("Compared, all documents", "対照（文書一式）");
    public static readonly LocalizedText GapsOfOwn = new("Compared, own rules", "対照（内規のみ）");
    public static readonly LocalizedText ByTiers = new("Provisions by tier", "階層別・規定要素別");
    public static readonly LocalizedText ByTiersSays = new(
        "For how many operators a provision is dealt with by a document of a tier, of those that have one. Tiers overlap and never add up.",
        "各階層の文書を有する事業者のうち、当該階層の文書に規定要素の扱いがある事業者の数を示す。階層は重複するため、合計しない。");

    /// <summary>Subjects of subjects.</summary>
    public static string Of(int count, int of, Language language) => Numbered.Of(count, of, language);

    /// <summary>The denominator, to stand before what it is divided into.</summary>
    public static LocalizedText OfSubjects(int of) => new($"of {of.Written()}: ", $"{of.Written()}者中：");
}
