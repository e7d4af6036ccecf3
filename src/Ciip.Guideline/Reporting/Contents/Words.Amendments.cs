namespace Ciip.Guideline.Reporting;

/// <summary>The words of the amendment table.</summary>
internal static partial class Words
{
    public static readonly LocalizedText AmendmentTitle = new("Amendment table", "新旧対照表");
    public static readonly LocalizedText AmendmentSays = new(
        "What is recorded of each clause before and after, and what the change does. Underlined: what is not the same on the other side. The wording of the clauses is in the documents themselves.",
        "各条項について記録されている内容を改正の前後で対照し、変更による影響を示す。下線部は改正の前後で異なる部分。条文そのものは各文書による。");
    public static readonly LocalizedText EarlierVersion = new("Earlier version", "改正前");
    public static readonly LocalizedText LaterVersion = new("Later version", "改正後");
    public static readonly LocalizedText Clause = new("Clause", "条項");
    public static readonly LocalizedText Old = new("Old", "現行（旧）");
    public static readonly LocalizedText New = new("New", "改正後（新）");
    public static readonly LocalizedText ReasonOfAmendment = new("Reason", "改正理由");
    public static readonly LocalizedText Effect = new("What the change does", "変更による影響");
    public static readonly LocalizedText Folded = new("(unchanged)", "（略）");
    public static readonly LocalizedText NotThere = new("(not there)", "（新設）");
    public static readonly LocalizedText Gone = new("(deleted)", "（削除）");
    public static readonly LocalizedText NothingChanged = new("Nothing that is recorded of the clauses has changed.", "記録されている内容に変更はない。");
    public static readonly LocalizedText GateIsOpen = new("Nothing got worse, and nothing went out of sight.", "状況の後退はなく、確認できなくなったものもない。");
    public static readonly LocalizedText GateIsClosed = new("Something got worse, went out of sight, or was set aside without a reasoned decision: see the last column.", "状況の後退、確認できなくなったもの、又は理由等を欠く不採用の判断がある。右端の列を参照。");
    public static readonly LocalizedText SpecifiedBeforeAndAfter = new("Specified, before and after", "規定ありの要素（改正前→改正後）");
    public static readonly LocalizedText Elsewhere = new("What changes elsewhere", "他の箇所への影響");
    public static readonly LocalizedText ElsewhereSays = new(
        "What changes at places that no changed clause speaks of: of the documents as a whole, in other documents, in practice.",
        "変更された条項が直接扱わない箇所（文書一式、他の文書、実施状況）に生じる変化。");
    public static readonly LocalizedText UnchangedClauses = new("Unchanged clauses", "変更のない条項");

    /// <summary>The clauses that are folded into one row, by the first and the last.</summary>
    public static LocalizedText Unchanged(string first, string last, int count) => count == 1
        ? new(first, first)
        : new(FormattableString.Invariant($"{first} … {last} ({count})"), FormattableString.Invariant($"{first}～{last}（{count}件）"));
}
