using Ciip.Guideline.Catalog;
using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Questionnaires;

/// <summary>What is asked about practice: statuses. Typed records travel along on the last sheet.</summary>
internal static class PracticeQuestionnaire
{
    private static readonly CellForm Text = TextForm.Instance;
    private static readonly CellForm Date = DateForm.Instance;
    private static readonly CellForm Interval = TokenForm.Instance;

    private static readonly CellForm Evidence = new LinesForm(new RecordForm(
        ("reference", new("reference", "所在"), Text), ("kind", new("kind", "種類"), Choices.EvidenceKinds), ("on", new("date", "日付"), Date),
        ("validUntil", new("valid until", "有効期限"), Date), ("note", new("note", "備考"), Text)));

    public static QuestionnaireKind Kind { get; } = new(
        "practice", "ciip-guideline/self-verification/1", "statuses", Document(), Columns(),
        [.. PdcaMeasure.All.Select(measure => measure.Item)], ProvisionAxis.Practice);

    private static Column[] Document() =>
    [
        new("id", new("Id", "ID"), Text),
        new("operator", new("Operator", "事業者"), Text),
        new("sector", new("Sector", "分野"), Choices.Sectors),
        new("period/from", new("Period: from", "対象期間の始め"), Date),
        new("period/until", new("Period: until", "対象期間の終わり"), Date),
        new("madeOn", new("Made on", "作成日"), Date),
        new("madeBy", new("Made by", "作成主体"), Choices.VerificationOrigins),
        new("author", new("Made by, by name", "作成者名"), Text),
        new("isComplete", new("Is it complete?", "全てを記載しているか"), BooleanForm.Instance),
        new("intervals/documentReview", new("Interval: review of documents, such as P1Y", "周期：文書の見直し（P1Y等）"), Interval),
        new("intervals/riskIdentification", new("Interval: identification of risks", "周期：リスクの特定"), Interval),
        new("intervals/riskAssessment", new("Interval: risk assessment", "周期：リスク評価"), Interval),
        new("intervals/staffAssessment", new("Interval: assessment by staff", "周期：管理担当者による運用状況の把握"), Interval),
        new("intervals/managementAssessment", new("Interval: assessment by management", "周期：経営層による運用状況の把握"), Interval),
        new("intervals/progressCheck", new("Interval: check of progress", "周期：進捗の確認"), Interval),
        new("sources", new("Where it can be looked up: address | what, one a line", "参照先（所在 | 内容、1行に1件）"), StandardsQuestionnaire.Sources),
        new("note", new("Remark", "備考"), Text),
    ];

    private static Column[] Columns() =>
    [
        new("value", new("Status", "実施状況"), Choices.StatusValues, 22),
        new("actors", new("Carried out by, one a line", "実施者（1行に1件）"), Choices.Actors, 24),
        new("on", new("Carried out on, or planned for", "実施日・予定日"), Date),
        new("planEntry", new("Id of the plan entry", "計画の記載のID"), Text),
        new("level/scale", new("Level reached: scale", "到達水準の尺度"), Text),
        new("level/level", new("Level reached", "到達水準"), Text),
        new("evidence", new("Evidence: reference | kind | date | valid until | note, one a line", "証跡（所在 | 種類 | 日付 | 有効期限 | 備考、1行に1件）"), Evidence, 40),
        new("missing", new("Ids of what is not carried out, one a line", "実施していない規定要素のID（1行に1件）"), LinesForm.Tokens),
        new("missingInWords", new("What is not carried out, in words", "実施していない内容"), Text, 24),
        .. StandardsQuestionnaire.Decision,
        new("sources", new("Sources: address | what, one a line", "参照先（所在 | 内容、1行に1件）"), StandardsQuestionnaire.Sources, 30),
        new("note", new("Remark", "備考"), Text, 30),
    ];
}
