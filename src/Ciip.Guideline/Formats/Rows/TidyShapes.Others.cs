namespace Ciip.Guideline.Formats.Rows;

/// <content>Those of the catalog, documents, plans, crosswalks and coders.</content>
internal static partial class TidyShapes
{
    public static TidyShape<CatalogRow> Catalog { get; } = new(
        new("Provisions of the Guideline", "指針の規定要素一覧"),
        [
            new(nameof(CatalogRow.Provision), TableColumnType.Text, new("Provision", "規定要素"), static row => row.Provision),
            new(nameof(CatalogRow.Section), TableColumnType.Text, new("Section", "節"), static row => row.Section),
            new(nameof(CatalogRow.Item), TableColumnType.Text, new("Item", "項目"), static row => row.Item),
            new(nameof(CatalogRow.Statement), TableColumnType.Text, new("Statement", "文の位置"), static row => row.Statement),
            new(nameof(CatalogRow.Modality), TableColumnType.Category, new("Modality", "要求の強さ（英訳の助動詞等）"), static row => row.Modality),
            new(nameof(CatalogRow.Softener), TableColumnType.Category, new("Softened by", "要求を緩める条件"), static row => row.Softener),
            new(nameof(CatalogRow.Axis), TableColumnType.Category, new("Shows in", "現れる場所"), static row => row.Axis),
            new(nameof(CatalogRow.Kind), TableColumnType.Category, new("Kind", "種別"), static row => row.Kind),
            new(nameof(CatalogRow.Authority), TableColumnType.Category, new("Authority", "根拠"), static row => row.Authority),
            new(nameof(CatalogRow.Bearers), TableColumnType.Text, new("Borne by", "主体"), static row => row.Bearers),
            new(nameof(CatalogRow.MayBeDeclined), TableColumnType.Boolean, new("May be declined", "不採用の余地"), static row => row.MayBeDeclined),
            new(nameof(CatalogRow.TitleEn), TableColumnType.Text, new("What is demanded, English", "求められること（英語）"), static row => row.TitleEn),
            new(nameof(CatalogRow.TitleJa), TableColumnType.Text, new("What is demanded, Japanese", "求められること（日本語）"), static row => row.TitleJa),
            new(nameof(CatalogRow.ItemTitleEn), TableColumnType.Text, new("Title of the item, English", "項目名（英語）"), static row => row.ItemTitleEn),
            new(nameof(CatalogRow.ItemTitleJa), TableColumnType.Text, new("Title of the item, Japanese", "項目名（日本語）"), static row => row.ItemTitleJa),
            new(nameof(CatalogRow.SummaryEn), TableColumnType.Text, new("Summary of the statement, English", "文の要旨（英語）"), static row => row.SummaryEn),
            new(nameof(CatalogRow.SummaryJa), TableColumnType.Text, new("Summary of the statement, Japanese", "文の要旨（日本語）"), static row => row.SummaryJa),
        ]);

    public static TidyShape<AmendmentRow> Amendment { get; } = new(
        new("Amendment table", "新旧対照表"),
        [
            new(nameof(AmendmentRow.Order), TableColumnType.Integer, new("Order", "順序"), static row => row.Order),
            new(nameof(AmendmentRow.Kind), TableColumnType.Category, new("Change", "改正の種別"), static row => row.Kind),
            new(nameof(AmendmentRow.ClauseBefore), TableColumnType.Text, new("Clause, old", "条項（旧）"), static row => row.ClauseBefore),
            new(nameof(AmendmentRow.ClauseAfter), TableColumnType.Text, new("Clause, new", "条項（新）"), static row => row.ClauseAfter),
            new(nameof(AmendmentRow.About), TableColumnType.Text, new("About", "対象"), static row => row.About),
            new(nameof(AmendmentRow.BeforeEn), TableColumnType.Text, new("Old, English", "現行（英語）"), static row => row.BeforeEn),
            new(nameof(AmendmentRow.BeforeJa), TableColumnType.Text, new("Old, Japanese", "現行（日本語）"), static row => row.BeforeJa),
            new(nameof(AmendmentRow.AfterEn), TableColumnType.Text, new("New, English", "改正後（英語）"), static row => row.AfterEn),
            new(nameof(AmendmentRow.AfterJa), TableColumnType.Text, new("New, Japanese", "改正後（日本語）"), static row => row.AfterJa),
            new(nameof(AmendmentRow.Reasons), TableColumnType.Text, new("Reasons", "改正理由"), static row => row.Reasons),
            new(nameof(AmendmentRow.SpecifiedBefore), TableColumnType.Integer, new("Provisions specified before", "規定ありの要素（旧）"), static row => row.SpecifiedBefore),
            new(nameof(AmendmentRow.SpecifiedAfter), TableColumnType.Integer, new("Provisions specified after", "規定ありの要素（新）"), static row => row.SpecifiedAfter),
            new(nameof(AmendmentRow.ChangeCount), TableColumnType.Integer, new("Places changed", "変化した箇所の数"), static row => row.ChangeCount),
            new(nameof(AmendmentRow.ClosesGateCount), TableColumnType.Integer, new("Changes that close the gate", "ゲートを閉じる変化の数"), static row => row.ClosesGateCount),
            new(nameof(AmendmentRow.EffectEn), TableColumnType.Text, new("What the change does, English", "変更による影響（英語）"), static row => row.EffectEn),
            new(nameof(AmendmentRow.EffectJa), TableColumnType.Text, new("What the change does, Japanese", "変更による影響（日本語）"), static row => row.EffectJa),
        ]);

    public static TidyShape<ImprovementRow> Plan { get; } = new(
        new("Improvement plan", "改善計画"),
        [
            new(nameof(ImprovementRow.Order), TableColumnType.Integer, new("Order", "順序"), static row => row.Order),
            new(nameof(ImprovementRow.About), TableColumnType.Text, new("About", "対象"), static row => row.About),
            new(nameof(ImprovementRow.Item), TableColumnType.Text, new("Item", "項目"), static row => row.Item),
            new(nameof(ImprovementRow.Axis), TableColumnType.Category, new("Side", "区分"), static row => row.Axis),
            new(nameof(ImprovementRow.Level), TableColumnType.Category, new("Level", "程度"), static row => row.Level),
            new(nameof(ImprovementRow.EffectiveLevel), TableColumnType.Category, new("Effective level", "実効の程度"), static row => row.EffectiveLevel),
            new(nameof(ImprovementRow.OpenCount), TableColumnType.Integer, new("Open", "未充足の数"), static row => row.OpenCount),
            new(nameof(ImprovementRow.Open), TableColumnType.Text, new("Open provisions", "未充足の規定要素"), static row => row.Open),
            new(nameof(ImprovementRow.Ways), TableColumnType.Text, new("Ways to close it", "対応の方法"), static row => row.Ways),
            new(nameof(ImprovementRow.Bearers), TableColumnType.Text, new("Borne by", "主体"), static row => row.Bearers),
            new(nameof(ImprovementRow.Tiers), TableColumnType.Text, new("Tiers", "書き込める階層"), static row => row.Tiers),
            new(nameof(ImprovementRow.Document), TableColumnType.Text, new("Document", "文書"), static row => row.Document),
            new(nameof(ImprovementRow.DependsOn), TableColumnType.Text, new("Builds on", "前提となる項目"), static row => row.DependsOn),
            new(nameof(ImprovementRow.FindingCount), TableColumnType.Integer, new("Number of findings", "指摘の数"), static row => row.FindingCount),
            new(nameof(ImprovementRow.Rules), TableColumnType.Text, new("Rules", "規則"), static row => row.Rules),
        ]);

    public static TidyShape<MappingRow> Crosswalk { get; } = new(
        new("Crosswalk", "他の枠組みとの対応表"),
        [
            new(nameof(MappingRow.From), TableColumnType.Text, new("Of the Guideline", "指針の項目等"), static row => row.From),
            new(nameof(MappingRow.Control), TableColumnType.Text, new("Control", "対応先の管理策"), static row => row.Control),
            new(nameof(MappingRow.ControlTitle), TableColumnType.Text, new("Title of the control", "管理策名"), static row => row.ControlTitle),
            new(nameof(MappingRow.Relation), TableColumnType.Category, new("Relation", "関係"), static row => row.Relation),
            new(nameof(MappingRow.Reason), TableColumnType.Text, new("Reason", "理由"), static row => row.Reason),
            new(nameof(MappingRow.Confidence), TableColumnType.Category, new("Confidence", "確度"), static row => row.Confidence),
            new(nameof(MappingRow.Reviewer), TableColumnType.Text, new("Reviewer", "確認者"), static row => row.Reviewer),
        ]);

    public static TidyShape<CoderRow> Coders { get; } = new(
        new("Two descriptions of one document", "一つの文書についての二者の記録"),
        [
            new(nameof(CoderRow.Provision), TableColumnType.Text, new("Provision", "規定要素"), static row => row.Provision),
            new(nameof(CoderRow.Item), TableColumnType.Text, new("Item", "項目"), static row => row.Item),
            new(nameof(CoderRow.Section), TableColumnType.Text, new("Section", "節"), static row => row.Section),
            new(nameof(CoderRow.First), TableColumnType.Category, new("First coder", "記録者1"), static row => row.First),
            new(nameof(CoderRow.Second), TableColumnType.Category, new("Second coder", "記録者2"), static row => row.Second),
            new(nameof(CoderRow.FirstHasClue), TableColumnType.Boolean, new("Clue of the first", "記録者1の手掛かり"), static row => row.FirstHasClue),
            new(nameof(CoderRow.SecondHasClue), TableColumnType.Boolean, new("Clue of the second", "記録者2の手掛かり"), static row => row.SecondHasClue),
            new(nameof(CoderRow.Agrees), TableColumnType.Boolean, new("Agrees", "一致"), static row => row.Agrees),
            new(nameof(CoderRow.FirstClauses), TableColumnType.Text, new("Clauses of the first", "記録者1の条項"), static row => row.FirstClauses),
            new(nameof(CoderRow.SecondClauses), TableColumnType.Text, new("Clauses of the second", "記録者2の条項"), static row => row.SecondClauses),
        ]);

    public static TidyShape<DocumentRow> Documents { get; } = new(
        new("Documents", "文書一覧"),
        [
            new(nameof(DocumentRow.Document), TableColumnType.Text, new("Document", "文書"), static row => row.Document),
            new(nameof(DocumentRow.Title), TableColumnType.Text, new("Title", "文書名"), static row => row.Title),
            new(nameof(DocumentRow.EnglishTitle), TableColumnType.Text, new("Title in English", "文書名（英語）"), static row => row.EnglishTitle),
            new(nameof(DocumentRow.Tier), TableColumnType.Integer, new("Tier", "階層"), static row => row.Tier),
            new(nameof(DocumentRow.Sector), TableColumnType.Category, new("Sector", "分野"), static row => row.Sector),
            new(nameof(DocumentRow.Issuer), TableColumnType.Text, new("Issuer", "策定者"), static row => row.Issuer),
            new(nameof(DocumentRow.Version), TableColumnType.Text, new("Version", "版"), static row => row.Version),
            new(nameof(DocumentRow.IssuedOn), TableColumnType.Date, new("Issued on", "発行日"), static row => row.IssuedOn),
            new(nameof(DocumentRow.RevisedOn), TableColumnType.Date, new("Revised on", "改正日"), static row => row.RevisedOn),
            new(nameof(DocumentRow.InForceFrom), TableColumnType.Date, new("In force from", "施行日"), static row => row.InForceFrom),
            new(nameof(DocumentRow.RepealedOn), TableColumnType.Date, new("Repealed on", "廃止日"), static row => row.RepealedOn),
            new(nameof(DocumentRow.Examined), TableColumnType.Category, new("Read", "確認の範囲"), static row => row.Examined),
            new(nameof(DocumentRow.ItemsReadCompletely), TableColumnType.Integer, new("Items read completely", "全文確認済みの項目数"), static row => row.ItemsReadCompletely),
            new(nameof(DocumentRow.ProvisionsExamined), TableColumnType.Integer, new("Provisions examined", "確認済みの規定要素数"), static row => row.ProvisionsExamined),
            new(nameof(DocumentRow.Treatments), TableColumnType.Integer, new("Treatments", "記載の数"), static row => row.Treatments),
            new(nameof(DocumentRow.Specified), TableColumnType.Integer, new("Specified", "規定あり"), static row => row.Specified),
            new(nameof(DocumentRow.PartlySpecified), TableColumnType.Integer, new("Partly specified", "一部規定あり"), static row => row.PartlySpecified),
            new(nameof(DocumentRow.Addressed), TableColumnType.Integer, new("Addressed", "言及あり（程度不明）"), static row => row.Addressed),
            new(nameof(DocumentRow.SpecifiedElsewhere), TableColumnType.Integer, new("Left to another document", "他文書に委任"), static row => row.SpecifiedElsewhere),
            new(nameof(DocumentRow.NotSpecified), TableColumnType.Integer, new("Not specified", "規定なし"), static row => row.NotSpecified),
            new(nameof(DocumentRow.DiscussedNotAdopted), TableColumnType.Integer, new("Not adopted", "検討の上不採用"), static row => row.DiscussedNotAdopted),
            new(nameof(DocumentRow.NotRelevant), TableColumnType.Integer, new("Not relevant", "該当なし"), static row => row.NotRelevant),
            new(nameof(DocumentRow.Mentioned), TableColumnType.Integer, new("Mentioned", "手掛かりのみ"), static row => row.Mentioned),
        ]);
}
