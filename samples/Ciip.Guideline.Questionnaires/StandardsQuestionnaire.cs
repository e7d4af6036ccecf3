using Ciip.Guideline.Catalog;
using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Questionnaires;

/// <summary>What is asked about a Safety Standards document.</summary>
internal static class StandardsQuestionnaire
{
    private static readonly CellForm Text = TextForm.Instance;
    private static readonly CellForm Date = DateForm.Instance;

    /// <summary>Where something can be looked up, and what is there.</summary>
    public static CellForm Sources { get; } = new LinesForm(new RecordForm(("reference", new("address", "所在"), Text), ("what", new("what", "内容"), Text)));

    /// <summary>Why something is set aside, by whom and when.</summary>
    public static IReadOnlyList<Column> Decision { get; } =
    [
        new("decision/reasonKind", new("Decision: kind of reason", "判断の理由の種類"), Choices.ReasonKinds),
        new("decision/reason", new("Decision: reason", "判断の理由"), Text, 30),
        new("decision/decider", new("Decision: decided by", "判断した者"), Text),
        new("decision/decidedOn", new("Decision: date", "判断した日"), Date),
        new("decision/departsFrom", new("Decision: ids of documents departed from, one a line", "判断により異なる扱いとする文書のID（1行に1件）"), LinesForm.Texts),
    ];

    public static QuestionnaireKind Kind { get; } = new(
        "standards", "ciip-guideline/standards-document/1", "treatments", Document(), Columns(), GuidelineItem.All, ProvisionAxis.Documents);

    private static Column[] Document() =>
    [
        new("id", new("Id, unique in a set", "ID（一式の中で一意）"), Text),
        new("title", new("Title", "文書名"), Text),
        new("englishTitle", new("English title", "英語名"), Text),
        new("englishTitleIsOfficial", new("Is the English title the issuer's own?", "英語名は策定者によるものか"), BooleanForm.Instance),
        new("tier", new("Tier", "階層"), Choices.Tiers),
        new("tierNote", new("Why this tier, where doubtful", "この階層とした理由（疑義がある場合）"), Text),
        new("issuer", new("Issuer", "策定者"), Text),
        new("sector", new("Sector", "分野"), Choices.Sectors),
        new("legalBasis", new("The law it rests on", "根拠法令"), Text),
        new("version", new("Version", "版"), Text),
        new("issuedOn", new("First issued on", "制定日"), Date),
        new("revisedOn", new("Last revised on", "最終改正日"), Date),
        new("inForceFrom", new("In force from", "施行日"), Date),
        new("repealedOn", new("Repealed on", "廃止日"), Date),
        new("supersedes", new("Id of the document it replaces", "置き換える文書のID"), Text),
        new("follows", new("Ids of documents it follows, one a line", "準じる文書のID（1行に1件）"), LinesForm.Texts),
        new("examination/extent", new("How far was it read?", "確認した範囲"), Choices.ExaminationExtents),
        new("examination/itemsReadCompletely", new("Items on which everything was read, one id a line", "該当箇所を全て確認した項目のID（1行に1件）"), LinesForm.Tokens),
        new("examination/whatWasRead", new("What was read", "確認した内容"), Text),
        new("sources", new("Where it can be looked up: address | what, one a line", "参照先（所在 | 内容、1行に1件）"), Sources),
        new("note", new("Remark", "備考"), Text),
        new("review/rule", new("What it says about its own review", "見直しに関する定め"), Text),
        new("review/interval", new("Interval of reviews, such as P1Y", "見直しの周期（P1Y等）"), TokenForm.Instance),
        new("review/triggers", new("What leads to a review, one a line", "見直しの契機（1行に1件）"), Choices.Triggers),
        new("review/plannedOn", new("Next review planned on", "次の見直しの予定日"), Date),
        new("publication/extent", new("How much of it is published?", "公開の範囲"), Choices.PublicationExtents),
        new("publication/where", new("Where it is published", "公開場所"), Text),
        new("publication/reason", new("Why it is published so, or not", "公開・非公開の理由"), Text),
    ];

    private static Column[] Columns() =>
    [
        new("value", new("Answer", "回答"), Choices.TreatmentValues, 22),
        new("clauses", new("Clauses, one a line", "該当条項（1行に1件）"), LinesForm.Texts, 24),
        new("readFrom", new("Read from", "確認の根拠"), Choices.ReadFroms),
        new("note", new("What the clauses say, in your own words", "条項の内容（要約）"), Text, 40),
        new("missing", new("Ids of what is missing, one a line", "不足する規定要素のID（1行に1件）"), LinesForm.Tokens),
        new("missingInWords", new("What is missing, in words", "不足の内容"), Text, 24),
        new("target/document", new("Left to: id of a document", "委任先（文書のID）"), Text),
        new("target/tier", new("Left to: a tier", "委任先（階層）"), Choices.Tiers),
        new("target/citation", new("Left to: another document, cited", "委任先（一式にない文書）"), Text),
        new("mentionedIn", new("The clue is in: id of a document", "手掛かりのある文書（ID）"), Text),
        new("targetLevel/scale", new("Target level: scale", "目標水準の尺度"), Text),
        new("targetLevel/level", new("Target level", "目標水準"), Text),
        new("countermeasureClasses", new("Classes of countermeasures, one a line", "対策の区分（1行に1件）"), Choices.Classes, 24),
        new("responsible", new("Responsible, one a line", "責任を負う者（1行に1件）"), Choices.Actors, 24),
        .. Decision,
        new("sources", new("Sources: address | what, one a line", "参照先（所在 | 内容、1行に1件）"), Sources, 30),
    ];
}
