using System.Globalization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Every problem that a value, member or record can have, worded.</summary>
internal static class JsonProblems
{
    public static JsonProblem UnknownFormat(string text, IReadOnlyList<string> formats) =>
        new(GuidelineDiagnosticCodes.UnknownFormat, Messages.UnknownFormat, text, formats) { Expected = formats, Actual = text };

    /// <summary>One of ours, but not of this type or version: the name is not a slip.</summary>
    public static JsonProblem OtherFormat(string text, IReadOnlyList<string> formats) =>
        new(GuidelineDiagnosticCodes.UnknownFormat, Messages.UnknownFormat, text, formats) { Expected = formats };

    public static JsonProblem WrongType(JsonTypeName expected, JsonTypeName actual) =>
        new(GuidelineDiagnosticCodes.WrongType, Messages.WrongType, expected.Title, actual.Title) { Expected = Seq.Of(expected.Name) };

    public static JsonProblem NullNotAllowed() => new(GuidelineDiagnosticCodes.NullNotAllowed, Messages.NullNotAllowed);

    public static JsonProblem MissingMember(string name, IReadOnlyList<string> expected) =>
        new(GuidelineDiagnosticCodes.MissingMember, Messages.MissingMember, new FormatNames(name)) { Expected = expected };

    public static JsonProblem UnknownMember(string name, IReadOnlyList<string> members) =>
        new(GuidelineDiagnosticCodes.UnknownMember, Messages.UnknownMember, name) { Expected = members, Actual = name };

    public static JsonProblem DuplicateMember(string name) =>
        new(GuidelineDiagnosticCodes.DuplicateMember, Messages.DuplicateMember, name);

    public static JsonProblem UnknownToken(string text, IReadOnlyList<string> tokens) =>
        new(GuidelineDiagnosticCodes.UnknownToken, Messages.UnknownToken, text, new FormatNames(tokens)) { Expected = tokens, Actual = text };

    public static JsonProblem UnknownId(string text, IReadOnlyList<string> ids) =>
        new(GuidelineDiagnosticCodes.UnknownId, Messages.UnknownId, text) { Expected = ids, Actual = text };

    public static JsonProblem BadDate(string text, IReadOnlyList<string> forms) =>
        new(GuidelineDiagnosticCodes.BadDate, Messages.BadDate, text) { Expected = forms };

    public static JsonProblem BadInterval(string text, IReadOnlyList<string> forms) =>
        new(GuidelineDiagnosticCodes.BadInterval, Messages.BadInterval, text) { Expected = forms };

    public static JsonProblem BadLocator(string text, IReadOnlyList<string> forms) =>
        new(GuidelineDiagnosticCodes.BadLocator, Messages.BadLocator, text) { Expected = forms };

    public static JsonProblem BadNumber(int minimum) => new(GuidelineDiagnosticCodes.BadNumber, Messages.BadNumber, minimum);

    public static JsonProblem EmptyText() => new(GuidelineDiagnosticCodes.EmptyText, Messages.EmptyText);

    public static JsonProblem DuplicateId(string id) => new(GuidelineDiagnosticCodes.DuplicateId, Messages.DuplicateId, id);

    public static JsonProblem DuplicateLevel(string level) =>
        new(GuidelineDiagnosticCodes.DuplicateLevel, Messages.DuplicateLevel, level);

    public static JsonProblem ReferenceTarget(IReadOnlyList<string> members, int given) =>
        new(GuidelineDiagnosticCodes.ReferenceTarget, Messages.ReferenceTarget, new FormatNames(members), given) { Expected = members };

    public static JsonProblem MissingElsewhere(GuidelineId missing, GuidelineId treated) =>
        new(GuidelineDiagnosticCodes.MissingElsewhere, Messages.MissingElsewhere, missing.Text, treated.Text);

    public static JsonProblem ClueWithoutPlace() => new(GuidelineDiagnosticCodes.Clue, Messages.ClueWithoutPlace, new FormatNames("clauses"), new FormatNames("note"));

    public static JsonProblem NotOfClue(string member) => new(GuidelineDiagnosticCodes.Clue, Messages.NotOfClue, new FormatNames(member));

    public static JsonProblem OnlyOfClue(string member) => new(GuidelineDiagnosticCodes.Clue, Messages.OnlyOfClue, new FormatNames(member), new FormatNames("mentioned"));

    public static JsonProblem ReversedDates(string later, PartialDate end, string earlier, PartialDate start) =>
        new(GuidelineDiagnosticCodes.ReversedDates, Messages.ReversedDates, new FormatNames(later), end.ToString(), new FormatNames(earlier), start.ToString());

    public static JsonProblem UnknownScale(string scale, IReadOnlyList<string> scales) =>
        new(GuidelineDiagnosticCodes.UnknownScale, Messages.UnknownScale, scale) { Expected = scales, Actual = scale };

    public static JsonProblem UnknownLevel(string level, string scale, IReadOnlyList<string> levels) =>
        new(GuidelineDiagnosticCodes.UnknownLevel, Messages.UnknownLevel, level, scale) { Expected = levels, Actual = level };

    public static JsonProblem DanglingId(string id, string list, IReadOnlyList<string> ids) =>
        new(GuidelineDiagnosticCodes.DanglingId, Messages.DanglingId, id, new FormatNames(list)) { Expected = ids, Actual = id };

    /// <summary>A link to one of several lists.</summary>
    public static JsonProblem DanglingId(string id, IReadOnlyList<string> lists, IReadOnlyList<string> ids) =>
        lists.Count == 1 ? DanglingId(id, lists[0], ids)
        : new(GuidelineDiagnosticCodes.DanglingId, Messages.DanglingIdOfLists, id, new FormatNames(lists)) { Expected = ids, Actual = id };

    /// <summary>A link to a record of which there is only one.</summary>
    public static JsonProblem OtherId(string id, string record, string own) =>
        new(GuidelineDiagnosticCodes.DanglingId, Messages.OtherId, id, new FormatNames(record), own) { Expected = Seq.Of(own), Actual = id };

    public static JsonProblem SharedId(string id, IReadOnlyList<string> lists) =>
        new(GuidelineDiagnosticCodes.DuplicateId, Messages.SharedId, id, new FormatNames(lists));

    public static JsonProblem NotOfPractice(GuidelineId id) => new(GuidelineDiagnosticCodes.NotOfPractice, Messages.NotOfPractice, id.Text);

    public static JsonProblem OtherOperator(string text, string of) => new(GuidelineDiagnosticCodes.OtherOperator, Messages.OtherOperator, text, of);

    public static JsonProblem DuplicateOperator(string name) => new(GuidelineDiagnosticCodes.DuplicateOperator, Messages.DuplicateOperator, name);

    public static JsonProblem CountsDiffer(long number, long expected) =>
        new(GuidelineDiagnosticCodes.CountsDiffer, Messages.CountsDiffer, number.ToString(CultureInfo.InvariantCulture), expected.ToString(CultureInfo.InvariantCulture));

    public static JsonProblem DuplicateMapping(GuidelineId from, string control) =>
        new(GuidelineDiagnosticCodes.DuplicateMapping, Messages.DuplicateMapping, from.Text, control);

    public static JsonProblem DuplicateCarryOver(string source, string edition) =>
        new(GuidelineDiagnosticCodes.DuplicateCarryOver, Messages.DuplicateCarryOver, source, edition);

    public static JsonProblem NeededByRelation(string member, string relation) =>
        new(GuidelineDiagnosticCodes.CarryOverRow, Messages.NeededByRelation, new FormatNames(relation), new FormatNames(member));

    public static JsonProblem RuledOutByRelation(string member, string relation) =>
        new(GuidelineDiagnosticCodes.CarryOverRow, Messages.RuledOutByRelation, new FormatNames(relation), new FormatNames(member));

    public static JsonProblem NotLater(PartialDate date, PartialDate than) => new(GuidelineDiagnosticCodes.NotLater, Messages.NotLater, date.ToString(), than.ToString());

    public static JsonProblem Circle(string id) => new(GuidelineDiagnosticCodes.NotLater, Messages.Circle, id);

    /// <summary>What the limit of diagnostics leaves out.</summary>
    public static JsonProblem More(int count, bool isLeast) => new(GuidelineDiagnosticCodes.More, isLeast ? Messages.AtLeastMore : Messages.More, count) { Further = count, IsLeast = isLeast };

    public static JsonProblem EmptyInventory() => new(GuidelineDiagnosticCodes.EmptyInventory, Messages.EmptyInventory);

    private static class Messages
    {
        public static readonly LocalizedText EmptyInventory = new(
            "The inventory is complete and has no document: this means that no document applies, and everything asked of documents is absent.",
            "文書一覧が「完全」で、文書が一件もない。適用される文書が存在しないという意味になり、文書に求められる事項は全て「記載なし」となる。");
        public static readonly LocalizedText AtLeastMore = new("Further problems: at least {0}.", "ほかに少なくとも{0}件の問題がある。");
        public static readonly LocalizedText More = new("Further problems: {0}.", "ほかに{0}件の問題がある。");
        public static readonly LocalizedText UnknownFormat = new("'{0}' is not a format that is read here. Read here: {1}.", "「{0}」はここで読み取れる形式でない。読み取れる形式：{1}。");
        public static readonly LocalizedText WrongType = new("Must be {0}, not {1}.", "{1}ではなく{0}でなければならない。");
        public static readonly LocalizedText NullNotAllowed = new("Null is not allowed here.", "ここにnullは使えない。");
        public static readonly LocalizedText MissingMember = new("The member '{0}' is missing.", "メンバー「{0}」がない。");
        public static readonly LocalizedText UnknownMember = new("There is no member '{0}' here.", "ここに「{0}」というメンバーはない。");
        public static readonly LocalizedText DuplicateMember = new("The member '{0}' is here already.", "メンバー「{0}」が重複している。");
        public static readonly LocalizedText UnknownToken = new("'{0}' is not one of: {1}.", "「{0}」は次のいずれでもない：{1}。");
        public static readonly LocalizedText UnknownId = new("The Guideline has no section, item or provision '{0}'.", "指針に「{0}」という節、項目又は規定要素はない。");
        public static readonly LocalizedText BadDate = new("'{0}' is not a date such as 1985, 2008-08 or 2015-04-01.", "「{0}」は日付（例：1985、2008-08、2015-04-01）でない。");
        public static readonly LocalizedText BadInterval = new("'{0}' is not an interval such as P1Y, P6M, P90D or P2W.", "「{0}」は周期（例：P1Y、P6M、P90D、P2W）でない。");
        public static readonly LocalizedText BadLocator = new("'{0}' is not a locator such as 'II.6.1.2(2) p1 s2'.", "「{0}」は文の位置（例：II.6.1.2(2) p1 s2）でない。");
        public static readonly LocalizedText BadNumber = new("Must be a whole number from {0} to 2147483647.", "{0}以上2147483647以下の整数でなければならない。");
        public static readonly LocalizedText EmptyText = new("The text must not be empty.", "文字列を空にすることはできない。");
        public static readonly LocalizedText DuplicateId = new("An earlier record of this list has the id '{0}'.", "この一覧にはidが「{0}」の要素が既にある。");
        public static readonly LocalizedText DuplicateLevel = new("This scale has the level '{0}' already.", "この尺度には水準「{0}」が既にある。");
        public static readonly LocalizedText ReferenceTarget = new("Exactly one of these must be given, not {1}: {0}.", "次のうち一つだけを示す（現在{1}個）：{0}。");
        public static readonly LocalizedText MissingElsewhere = new("'{0}' does not lie below '{1}'.", "「{0}」は「{1}」の下にない。");
        public static readonly LocalizedText ClueWithoutPlace = new("A clue needs '{0}' or '{1}'.", "手掛かりには、「{0}」又は「{1}」が必要である。");
        public static readonly LocalizedText NotOfClue = new("A clue claims nothing, so it takes no '{0}'.", "手掛かりは規定の有無を示すものではないため、「{0}」を付けられない。");
        public static readonly LocalizedText OnlyOfClue = new("Only a clue ('{1}') takes '{0}'.", "「{0}」は手掛かり（{1}）にだけ付けられる。");
        public static readonly LocalizedText ReversedDates = new("'{0}' {1} is before '{2}' {3}.", "「{0}」（{1}）が「{2}」（{3}）より前である。");
        public static readonly LocalizedText UnknownScale = new("There is no scale '{0}' here.", "ここに尺度「{0}」はない。");
        public static readonly LocalizedText UnknownLevel = new("The scale '{1}' has no level '{0}'.", "尺度「{1}」に水準「{0}」はない。");
        public static readonly LocalizedText SharedId = new("Another record that the same links can point to has the id '{0}'; ids must differ within: {1}.", "同じ参照から指し得る別の要素にもid「{0}」がある。次の範囲でidが重複してはならない：{1}。");
        public static readonly LocalizedText NotOfPractice = new("'{0}' can have no status: it is neither a measure nor a provision that shows in practice.", "「{0}」には実施状況を付けられない。対策項目でも、実施状況を問う規定要素でもない。");
        public static readonly LocalizedText OtherOperator = new("This is of '{0}', and the subject it is given with is '{1}'.", "これは「{0}」のものだが、対象は「{1}」である。");
        public static readonly LocalizedText DuplicateOperator = new("'{0}' came before; each operator counts once.", "「{0}」は既に出ている。事業者は一度だけ数える。");
        public static readonly LocalizedText CountsDiffer = new("{0} subjects are counted here, where {1} were evaluated.", "ここでは{0}件を数えているが、評価したのは{1}件である。");
        public static readonly LocalizedText DuplicateMapping = new("An earlier row maps '{0}' to '{1}' already.", "「{0}」から「{1}」への対応は既にある。");
        public static readonly LocalizedText DuplicateCarryOver = new("An earlier row says what became of '{0}' in '{1}' already.", "「{1}」における「{0}」の扱いは、既に別の行にある。");
        public static readonly LocalizedText NeededByRelation = new("A row of relation {0} needs {1}.", "関係が{0}の行には{1}が必要である。");
        public static readonly LocalizedText RuledOutByRelation = new("A row of relation {0} has no {1}.", "関係が{0}の行に{1}は書けない。");
        public static readonly LocalizedText NotLater = new("{0} is not after {1}, the date of the edition that the rows start from.", "{0}は、対応元の版の日付{1}より後ではない。");
        public static readonly LocalizedText Circle = new("'{0}' follows itself.", "「{0}」がたどった先に「{0}」自身がある。");
        public static readonly LocalizedText DanglingIdOfLists = new("None of these lists has a record '{0}': {1}.", "次の一覧のいずれにも「{0}」という要素はない：{1}。");
        public static readonly LocalizedText OtherId = new("'{1}' has the id '{2}', not '{0}'.", "「{1}」のidは「{0}」ではなく「{2}」である。");
        public static readonly LocalizedText DanglingId = new("'{1}' has no record '{0}'.", "「{1}」に「{0}」という要素はない。");
    }
}
