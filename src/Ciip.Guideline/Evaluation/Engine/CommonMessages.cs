namespace Ciip.Guideline.Evaluation;

/// <summary>The messages that several rules share. Each message of a rule's own stands beside the rule.</summary>
internal static class CommonMessages
{
    public static readonly MessageTemplate Shown = new("common.shown", "Shown.", "確認できた。");

    public static readonly MessageTemplate Specified = new("demand.specified", "Specified: {0} ({1}).", "規定あり：{0}（{1}）。");

    public static readonly MessageTemplate PartlySpecified = new(
        "demand.partly-specified", "Specified only in part: {0} ({1}).", "一部のみ規定：{0}（{1}）。");

    public static readonly MessageTemplate PartlySpecifiedSoFar = new(
        "demand.partly-specified-so-far", "Specified only in part, as far as has been read: {0} ({1}).", "これまでに確認した限り、一部のみ規定：{0}（{1}）。");

    public static readonly MessageTemplate Absent = new(
        "demand.absent", "Not in any document of the set: {0}.", "一式のどの文書にも記載がない：{0}。");

    public static readonly MessageTemplate Addressed = new(
        "demand.addressed", "Dealt with, extent unknown: {0}. To read: {1}.", "言及はあるが範囲不明：{0}。確認先：{1}。");

    public static readonly MessageTemplate NotExamined = new(
        "demand.not-examined", "Not examined: {0}. Where to look: {1}.", "未確認：{0}。確認先：{1}。");

    public static readonly MessageTemplate NotRecorded = new(
        "demand.not-recorded", "The documents do not say: {0}. Ask whoever wrote {1}.", "文書からは分からない：{0}。確認先：{1}の策定者。");

    public static readonly MessageTemplate Contradicted = new(
        "demand.contradicted", "Both specified and set aside by the same party: {0}. To settle: {1}.", "同一主体の記載が食い違う：{0}。整理先：{1}。");

    public static readonly MessageTemplate NotAdopted = new(
        "demand.not-adopted", "Discussed and not adopted: {0}.", "検討の上、採用していない：{0}。");

    public static readonly MessageTemplate NotRelevant = new(
        "demand.not-relevant", "Does not arise in this business, by decision: {0}.", "事業の態様から該当しないと判断：{0}。");

    public static readonly MessageTemplate NotBorne = new(
        "demand.not-borne", "Asked of others, not of the issuers of this set: {0}.", "この一式の文書の策定者以外に求められている：{0}。");

    public static readonly MessageTemplate AnotherAlternative = new(
        "demand.another-alternative", "One of several is enough, and another counts instead: {0}.", "いずれか一つで足り、ほかの選択肢で判断する：{0}。");

    public static readonly MessageTemplate AlternativesMissing = new(
        "alternatives.missing", "None of these is mentioned, of which one is enough: {0}.", "次のいずれか一つで足りるが、どれにも言及がない：{0}。");

    public static readonly MessageTemplate MembersMissing = new("list.missing", "Not mentioned: {0}.", "言及がない：{0}。");

    public static readonly MessageTemplate MembersUnknown = new("list.unknown", "Not known whether mentioned: {0}.", "言及の有無が不明：{0}。");

    public static readonly MessageTemplate MembersSetAside = new("list.set-aside", "Set aside by decision.", "判断により対象外。");

    public static readonly MessageTemplate GuardAbsent = new(
        "guard.absent", "Does not arise without this, which is not there: {0}. See {1}.", "前提となる次の事項がないため問わない：{0}。{1}を参照。");

    public static readonly MessageTemplate GuardSetAside = new(
        "guard.set-aside", "Does not arise without this, which is set aside by decision: {0}.", "前提となる次の事項が判断により対象外のため問わない：{0}。");

    public static readonly LocalizedText SomeMeasure = new("that some measure is specified", "何らかの対策の規定");

    public static readonly MessageTemplate GuardUnknown = new(
        "guard.unknown", "Depends on this, which is not known yet: {0}. See {1}.", "前提となる次の事項の有無が不明：{0}。{1}を参照。");

    public static readonly MessageTemplate GivenBy = new("record.given-by", "{0}: given in {1}.", "{0}：{1}に記載がある。");

    public static readonly MessageTemplate DecidesNothing = new(
        "treatment.decides-nothing", "Decides nothing that is asked here: what lies below has entries of its own, or is not asked of this set.", "ここで問われる事項を左右しない。下位の事項には個別の記載があるか、この一式では問わない。");

    public static readonly MessageTemplate NoReferences = new(
        "references.none", "No document leaves anything to another.", "他文書に委ねている事項がない。");

    public static readonly MessageTemplate NoAsOfDate = new(
        "date.no-as-of", "Cannot be judged without an as-of date.", "基準日の指定がないため判断できない。");

    public static readonly MessageTemplate RuleThrew = new(
        "rule.threw", "The rule could not be evaluated ({0}); the others were.", "この規則は評価できなかった（{0}）。ほかの規則は評価済み。");
}
