namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>The messages that rules about practice share.</summary>
internal static class PracticeMessages
{
    public static readonly MessageTemplate CarriedOut = new("practice.carried-out", "Carried out: {0}.", "実施を確認：{0}。");

    public static readonly MessageTemplate PartlyCarriedOut = new("practice.partly-carried-out", "Carried out only in part: {0}.", "一部のみ実施：{0}。");

    public static readonly MessageTemplate Planned = new("practice.planned", "Planned, not carried out yet: {0}.", "計画段階にあり未実施：{0}。");

    public static readonly MessageTemplate NotCarriedOut = new("practice.not-carried-out", "Not carried out: {0}.", "未実施：{0}。");

    public static readonly MessageTemplate NotAssessed = new("practice.not-assessed", "Not assessed: {0}.", "未評価：{0}。");

    public static readonly MessageTemplate Unclear = new(
        "practice.unclear", "An actor, a date or a fact that would decide it is missing: {0}.", "実施者、日付又は事実関係の記載が足りず判断できない：{0}。");

    public static readonly MessageTemplate Contradicted = new(
        "practice.contradicted", "Status and record say opposite things: {0}.", "実施状況と記録が食い違う：{0}。");

    public static readonly MessageTemplate NoOccasion = new(
        "practice.no-occasion", "There was nothing to which it could apply: {0}.", "対象となる事象又は事項がないため問わない：{0}。");

    public static readonly MessageTemplate NotRelevant = new(
        "practice.not-relevant", "Does not arise in this business: {0}.", "事業の態様から該当しない：{0}。");

    public static readonly MessageTemplate NotAdopted = new(
        "practice.not-adopted", "Not adopted in the documents it was verified against: {0}.", "自己検証の基準とした文書で採用していない：{0}。");

    public static readonly MessageTemplate ByRecord = new("practice.by-record", "Shown record by record: {0}.", "記録ごとに確認：{0}。");

    public static readonly MessageTemplate AllListed = new(
        "practice.all-listed", "All of them are listed, and each is judged by itself: {0}.", "全件が記載されており、それぞれについて個別に判定：{0}。");

    public static readonly MessageTemplate NotAsked = new(
        "practice.not-asked", "Not asked, as there is nothing to which it could apply, or another of several ways counts instead: {0}.", "対象がないか、ほかの手段によるため問わない：{0}。");

    public static readonly MessageTemplate ShownSoFar = new(
        "practice.shown-so-far", "Carried out as far as it is recorded; there may be more of which nothing is known: {0}.", "記録の範囲では実施。記録にない対象の有無又は実施状況は不明：{0}。");

    public static readonly MessageTemplate PartlySoFar = new(
        "practice.partly-so-far", "Carried out only in part by one of several ways; of another nothing is known: {0}.", "一つの手段により一部のみ実施。ほかの手段については不明：{0}。");

    public static readonly MessageTemplate GuardFails = new(
        "practice.guard-fails", "Not asked before this is carried out, which has a finding of its own ({1}): {0}.", "前提となる事項（{1}）が未実施のため問わない：{0}。");

    public static readonly MessageTemplate GuardUnknown = new(
        "practice.guard-unknown", "Asked only once this is carried out, which is not known ({1}): {0}.", "前提となる事項（{1}）の実施の有無が不明なため判断できない：{0}。");

    public static readonly MessageTemplate StatedFor = new("record.stated", "Carried out by its status, also for {1}: {0}.", "実施状況の記載により、{1}についても実施：{0}。");

    public static readonly MessageTemplate ByOthers = new(
        "practice.by-others", "Carried out, but not by the party that the text names ({1}): {0}.", "実施主体が{1}ではない：{0}。");

    public static readonly MessageTemplate ActorNotStated = new(
        "practice.actor-not-stated", "Carried out; it is not stated whether by the party that the text names ({1}): {0}.", "実施しているが、{1}が実施したかどうかの記載がない：{0}。");

    public static readonly MessageTemplate MembersMissing = new(
        "practice.members-missing", "Not shown, of what the text names: {0}.", "本文に挙げられた事項のうち確認できないもの：{0}。");

    public static readonly MessageTemplate MembersUnknown = new(
        "practice.members-unknown", "Not known, of what the text names: {0}.", "本文に挙げられた事項のうち実施の有無が不明なもの：{0}。");

    public static readonly MessageTemplate ShownIn = new("record.shown", "Shown for {1}: {0}.", "{1}について確認：{0}。");

    public static readonly MessageTemplate MissingIn = new("record.missing", "Missing for {1}: {0}.", "{1}について欠けている事項：{0}。");

    public static readonly MessageTemplate NotStatedIn = new("record.not-stated", "Not stated for {1}: {0}.", "{1}について記載がない事項：{0}。");

    public static readonly MessageTemplate UnclearIn = new(
        "record.unclear", "An actor, a date or a fact that would decide it is missing for {1}: {0}.", "{1}について、実施者、日付又は事実関係の記載が足りず判断できない事項：{0}。");

    public static readonly MessageTemplate NotAskedOf = new("record.not-asked", "Not asked of {1}: {0}.", "{1}については問わない：{0}。");

    public static readonly MessageTemplate NotRelevantFor = new("record.not-relevant", "Does not arise for {1}: {0}.", "{1}については該当しない：{0}。");

    public static readonly MessageTemplate ListOpen = new(
        "record.list-open", "There may be more than {1} lists, as it is not stated to be complete: {0}.", "{1}が全件を網羅しているとの記載がなく、ほかにもあり得る：{0}。");
}
