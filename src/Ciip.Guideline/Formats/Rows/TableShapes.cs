namespace Ciip.Guideline.Formats.Rows;

/// <summary>The tables: what stands above them, and the columns of their rows.</summary>
internal static class TableShapes
{
    public static TableShape<CatalogRow> Catalog { get; } = new(
        new("Provisions of the Guideline", "指針の規定要素一覧"),
        [
            new(nameof(CatalogRow.Section), new("Section", "節"), static row => row.Section),
            new(nameof(CatalogRow.Item), new("Item", "項目"), static row => row.Item),
            new(nameof(CatalogRow.ItemTitle), new("Title of the item", "項目名"), static row => row.ItemTitle),
            new(nameof(CatalogRow.Locator), new("Statement", "文の位置"), static row => row.Locator),
            new(nameof(CatalogRow.Summary), new("Summary of the statement", "文の要旨"), static row => row.Summary),
            new(nameof(CatalogRow.Provision), new("Provision", "規定要素"), static row => row.Provision),
            new(nameof(CatalogRow.Title), new("What is demanded", "求められること"), static row => row.Title),
            new(nameof(CatalogRow.Modality), new("Modality", "要求の強さ（英訳の助動詞等）"), static row => row.Modality),
            new(nameof(CatalogRow.Softener), new("Softened by", "要求を緩める条件"), static row => row.Softener),
            new(nameof(CatalogRow.Axis), new("Shows in", "現れる場所"), static row => row.Axis),
            new(nameof(CatalogRow.Kind), new("Kind", "種別"), static row => row.Kind),
            new(nameof(CatalogRow.Authority), new("Authority", "根拠"), static row => row.Authority),
            new(nameof(CatalogRow.Bearers), new("Borne by", "主体"), static row => row.Bearers),
            new(nameof(CatalogRow.MayBeDeclined), new("May be declined", "不採用の余地"), static row => row.MayBeDeclined),
        ]);

    public static TableShape<FindingRow> Findings { get; } = new(
        new("Findings", "指摘事項一覧"),
        [
            new(nameof(FindingRow.Level), new("Level", "程度"), static row => row.Level),
            new(nameof(FindingRow.Rule), new("Rule", "規則"), static row => row.Rule),
            new(nameof(FindingRow.Document), new("Document", "文書"), static row => row.Document),
            new(nameof(FindingRow.On), new("About", "対象"), static row => row.On),
            new(nameof(FindingRow.Title), new("Title", "名称"), static row => row.Title),
            new(nameof(FindingRow.Record), new("Record", "記録"), static row => row.Record),
            new(nameof(FindingRow.Part), new("Part", "部分"), static row => row.Part),
            new(nameof(FindingRow.IsInPractice), new("In practice", "実施面"), static row => row.IsInPractice),
            new(nameof(FindingRow.Message), new("What is missing", "内容"), static row => row.Message),
            new(nameof(FindingRow.Provisions), new("Provisions", "不足する規定要素"), static row => row.Provisions),
            new(nameof(FindingRow.Repair), new("What repairs it", "対処"), static row => row.Repair),
            new(nameof(FindingRow.Citations), new("Cites", "根拠の文"), static row => row.Citations),
            new(nameof(FindingRow.Basis), new("Basis", "根拠の種類"), static row => row.Basis),
            new(nameof(FindingRow.Pointer), new("Place in the file", "ファイル内の位置"), static row => row.Pointer),
        ]);

    public static TableShape<OpenQuestionRow> Questions { get; } = new(
        new("Open questions", "確認事項一覧"),
        [
            new(nameof(OpenQuestionRow.Level), new("Level", "程度"), static row => row.Level),
            new(nameof(OpenQuestionRow.On), new("About", "対象"), static row => row.On),
            new(nameof(OpenQuestionRow.Title), new("Title", "名称"), static row => row.Title),
            new(nameof(OpenQuestionRow.Document), new("Look in", "確認する文書"), static row => row.Document),
            new(nameof(OpenQuestionRow.Clauses), new("Clauses", "条項"), static row => row.Clauses),
            new(nameof(OpenQuestionRow.IsInPractice), new("In practice", "実施面"), static row => row.IsInPractice),
            new(nameof(OpenQuestionRow.Question), new("Question", "確認すること"), static row => row.Question),
            new(nameof(OpenQuestionRow.Provisions), new("Provisions", "規定要素"), static row => row.Provisions),
        ]);

    public static TableShape<MatrixTableRow> Matrix { get; } = new(
        new("Items by documents", "項目と文書の対照"),
        [
            new(nameof(MatrixTableRow.Item), new("Item", "項目"), static row => row.Item),
            new(nameof(MatrixTableRow.ItemTitle), new("Title", "項目名"), static row => row.ItemTitle),
            new(nameof(MatrixTableRow.Document), new("Document", "文書"), static row => row.Document),
            new(nameof(MatrixTableRow.DocumentTitle), new("Title of the document", "文書名"), static row => row.DocumentTitle),
            new(nameof(MatrixTableRow.Tier), new("Tier", "階層"), static row => row.Tier),
            new(nameof(MatrixTableRow.Claim), new("What it says", "記載"), static row => row.Claim),
            new(nameof(MatrixTableRow.Clauses), new("Clauses", "条項"), static row => row.Clauses),
            new(nameof(MatrixTableRow.LeftTo), new("Left to", "委任先"), static row => row.LeftTo),
            new(nameof(MatrixTableRow.InSet), new("All documents", "全文書での状態"), static row => row.InSet),
            new(nameof(MatrixTableRow.InInternalRules), new("Own documents", "内規での状態"), static row => row.InInternalRules),
        ]);

    public static TableShape<CorrespondenceTableRow> Correspondence { get; } = new(
        new("Correspondence table", "対応表"),
        [
            new(nameof(CorrespondenceTableRow.Item), new("Item", "項目"), static row => row.Item),
            new(nameof(CorrespondenceTableRow.ItemTitle), new("Title of the item", "項目名"), static row => row.ItemTitle),
            new(nameof(CorrespondenceTableRow.Provision), new("Provision", "規定要素"), static row => row.Provision),
            new(nameof(CorrespondenceTableRow.Title), new("What is demanded", "求められること"), static row => row.Title),
            new(nameof(CorrespondenceTableRow.Document), new("Document", "文書"), static row => row.Document),
            new(nameof(CorrespondenceTableRow.DocumentTitle), new("Title of the document", "文書名"), static row => row.DocumentTitle),
            new(nameof(CorrespondenceTableRow.Tier), new("Tier", "階層"), static row => row.Tier),
            new(nameof(CorrespondenceTableRow.Clauses), new("Clauses", "条項"), static row => row.Clauses),
            new(nameof(CorrespondenceTableRow.Claim), new("What it says", "記載"), static row => row.Claim),
            new(nameof(CorrespondenceTableRow.Outcome), new("All documents", "全文書での結果"), static row => row.Outcome),
            new(nameof(CorrespondenceTableRow.IsProvisional), new("Provisional", "暫定"), static row => row.IsProvisional),
        ]);

    public static TableShape<GapRow> Gaps { get; } = new(
        new("Documents and practice", "規定と実施の対照"),
        [
            new(nameof(GapRow.Item), new("Item", "項目"), static row => row.Item),
            new(nameof(GapRow.ItemTitle), new("Title of the item", "項目名"), static row => row.ItemTitle),
            new(nameof(GapRow.Provision), new("Provision", "規定要素"), static row => row.Provision),
            new(nameof(GapRow.Title), new("What is demanded", "求められること"), static row => row.Title),
            new(nameof(GapRow.Documents), new("Documents", "文書"), static row => row.Documents),
            new(nameof(GapRow.Practice), new("Practice", "実施"), static row => row.Practice),
            new(nameof(GapRow.State), new("State", "状態"), static row => row.State),
            new(nameof(GapRow.PossibleStates), new("Possible states", "あり得る状態"), static row => row.PossibleStates),
            new(nameof(GapRow.IsContradictory), new("Contradictory", "食い違い"), static row => row.IsContradictory),
        ]);

    public static TableShape<ImprovementRow> Plan { get; } = new(
        new("Improvement plan", "改善計画"),
        [
            new(nameof(ImprovementRow.Order), new("Order", "順序"), static row => row.Order),
            new(nameof(ImprovementRow.On), new("About", "対象"), static row => row.On),
            new(nameof(ImprovementRow.Title), new("Title", "名称"), static row => row.Title),
            new(nameof(ImprovementRow.Axis), new("Side", "区分"), static row => row.Axis),
            new(nameof(ImprovementRow.Level), new("Level", "程度"), static row => row.Level),
            new(nameof(ImprovementRow.EffectiveLevel), new("Effective level", "実効の程度"), static row => row.EffectiveLevel),
            new(nameof(ImprovementRow.OpenCount), new("Open", "未充足の数"), static row => row.OpenCount),
            new(nameof(ImprovementRow.Open), new("Open provisions", "未充足の規定要素"), static row => row.Open),
            new(nameof(ImprovementRow.Ways), new("Ways to close it", "対応の方法"), static row => row.Ways),
            new(nameof(ImprovementRow.Bearers), new("Borne by", "主体"), static row => row.Bearers),
            new(nameof(ImprovementRow.Tiers), new("Tiers", "書き込める階層"), static row => row.Tiers),
            new(nameof(ImprovementRow.Document), new("Suggested document", "候補の文書"), static row => row.Document),
            new(nameof(ImprovementRow.DependsOn), new("Builds on", "前提となる項目"), static row => row.DependsOn),
            new(nameof(ImprovementRow.Rules), new("Rules", "規則"), static row => row.Rules),
        ]);

    public static TableShape<MappingRow> Crosswalk { get; } = new(
        new("Crosswalk", "他の枠組みとの対応表"),
        [
            new(nameof(MappingRow.From), new("Of the Guideline", "指針の項目等"), static row => row.From),
            new(nameof(MappingRow.Title), new("Title", "名称"), static row => row.Title),
            new(nameof(MappingRow.Control), new("Control", "対応先の管理策"), static row => row.Control),
            new(nameof(MappingRow.ControlTitle), new("Title of the control", "管理策名"), static row => row.ControlTitle),
            new(nameof(MappingRow.Relation), new("Relation", "関係"), static row => row.Relation),
            new(nameof(MappingRow.Reason), new("Reason", "理由"), static row => row.Reason),
            new(nameof(MappingRow.Confidence), new("Confidence", "確度"), static row => row.Confidence),
            new(nameof(MappingRow.Reviewer), new("Reviewer", "確認者"), static row => row.Reviewer),
        ]);

    public static TableShape<CoderRow> Coders { get; } = new(
        new("Two descriptions of one document", "一つの文書についての二者の記録"),
        [
            new(nameof(CoderRow.Item), new("Item", "項目"), static row => row.Item),
            new(nameof(CoderRow.ItemTitle), new("Title of the item", "項目名"), static row => row.ItemTitle),
            new(nameof(CoderRow.Provision), new("Provision", "規定要素"), static row => row.Provision),
            new(nameof(CoderRow.Title), new("What is demanded", "求められること"), static row => row.Title),
            new(nameof(CoderRow.First), new("First coder", "記録者1"), static row => row.First),
            new(nameof(CoderRow.Second), new("Second coder", "記録者2"), static row => row.Second),
            new(nameof(CoderRow.Agrees), new("Agrees", "一致"), static row => row.Agrees),
            new(nameof(CoderRow.FirstClauses), new("Clauses of the first", "記録者1の条項"), static row => row.FirstClauses),
            new(nameof(CoderRow.SecondClauses), new("Clauses of the second", "記録者2の条項"), static row => row.SecondClauses),
        ]);
}
