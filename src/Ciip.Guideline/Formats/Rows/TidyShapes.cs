namespace Ciip.Guideline.Formats.Rows;

/// <summary>The tables for programs: their columns, with the type of each.</summary>
internal static partial class TidyShapes
{
    public static TidyShape<FindingRow> Findings { get; } = new(
        new("Findings", "指摘事項一覧"),
        [
            new(nameof(FindingRow.Level), TableColumnType.Category, new("Level", "程度"), static row => row.Level),
            new(nameof(FindingRow.Rule), TableColumnType.Text, new("Rule", "規則"), static row => row.Rule),
            new(nameof(FindingRow.Basis), TableColumnType.Category, new("Basis", "根拠の種類"), static row => row.Basis),
            new(nameof(FindingRow.Document), TableColumnType.Text, new("Document", "文書"), static row => row.Document),
            new(nameof(FindingRow.About), TableColumnType.Text, new("About", "対象"), static row => row.About),
            new(nameof(FindingRow.Item), TableColumnType.Text, new("Item", "項目"), static row => row.Item),
            new(nameof(FindingRow.Record), TableColumnType.Text, new("Record", "記録"), static row => row.Record),
            new(nameof(FindingRow.Part), TableColumnType.Text, new("Part", "部分"), static row => row.Part),
            new(nameof(FindingRow.IsInPractice), TableColumnType.Boolean, new("In practice", "実施面"), static row => row.IsInPractice),
            new(nameof(FindingRow.ProvisionCount), TableColumnType.Integer, new("Number of provisions", "規定要素の数"), static row => row.ProvisionCount),
            new(nameof(FindingRow.Provisions), TableColumnType.Text, new("Provisions", "不足する規定要素"), static row => row.Provisions),
            new(nameof(FindingRow.Citations), TableColumnType.Text, new("Cites", "根拠の文"), static row => row.Citations),
            new(nameof(FindingRow.Pointer), TableColumnType.Text, new("Place in the file", "ファイル内の位置"), static row => row.Pointer),
            new(nameof(FindingRow.MessageEn), TableColumnType.Text, new("What is missing, English", "内容（英語）"), static row => row.MessageEn),
            new(nameof(FindingRow.MessageJa), TableColumnType.Text, new("What is missing, Japanese", "内容（日本語）"), static row => row.MessageJa),
            new(nameof(FindingRow.RepairEn), TableColumnType.Text, new("What repairs it, English", "対処（英語）"), static row => row.RepairEn),
            new(nameof(FindingRow.RepairJa), TableColumnType.Text, new("What repairs it, Japanese", "対処（日本語）"), static row => row.RepairJa),
        ]);

    public static TidyShape<OpenQuestionRow> Questions { get; } = new(
        new("Open questions", "確認事項一覧"),
        [
            new(nameof(OpenQuestionRow.Kind), TableColumnType.Category, new("Kind", "種別"), static row => row.Kind),
            new(nameof(OpenQuestionRow.Level), TableColumnType.Category, new("Level", "程度"), static row => row.Level),
            new(nameof(OpenQuestionRow.About), TableColumnType.Text, new("About", "対象"), static row => row.About),
            new(nameof(OpenQuestionRow.Item), TableColumnType.Text, new("Item", "項目"), static row => row.Item),
            new(nameof(OpenQuestionRow.Document), TableColumnType.Text, new("Document", "文書"), static row => row.Document),
            new(nameof(OpenQuestionRow.Clauses), TableColumnType.Text, new("Clauses", "条項"), static row => row.Clauses),
            new(nameof(OpenQuestionRow.IsInPractice), TableColumnType.Boolean, new("In practice", "実施面"), static row => row.IsInPractice),
            new(nameof(OpenQuestionRow.ProvisionCount), TableColumnType.Integer, new("Number of provisions", "規定要素の数"), static row => row.ProvisionCount),
            new(nameof(OpenQuestionRow.Provisions), TableColumnType.Text, new("Provisions", "規定要素"), static row => row.Provisions),
            new(nameof(OpenQuestionRow.QuestionEn), TableColumnType.Text, new("Question, English", "確認すること（英語）"), static row => row.QuestionEn),
            new(nameof(OpenQuestionRow.QuestionJa), TableColumnType.Text, new("Question, Japanese", "確認すること（日本語）"), static row => row.QuestionJa),
        ]);

    public static TidyShape<MatrixTableRow> Matrix { get; } = new(
        new("Items by documents", "項目と文書の対照"),
        [
            new(nameof(MatrixTableRow.Item), TableColumnType.Text, new("Item", "項目"), static row => row.Item),
            new(nameof(MatrixTableRow.Document), TableColumnType.Text, new("Document", "文書"), static row => row.Document),
            new(nameof(MatrixTableRow.Tier), TableColumnType.Integer, new("Tier", "階層"), static row => row.Tier),
            new(nameof(MatrixTableRow.Sector), TableColumnType.Category, new("Sector", "分野"), static row => row.Sector),
            new(nameof(MatrixTableRow.Issuer), TableColumnType.Text, new("Issuer", "策定者"), static row => row.Issuer),
            new(nameof(MatrixTableRow.IssuedOn), TableColumnType.Date, new("Issued on", "発行日"), static row => row.IssuedOn),
            new(nameof(MatrixTableRow.Best), TableColumnType.Category, new("Claim that says most", "最も強い記載"), static row => row.Best),
            new(nameof(MatrixTableRow.IsUniform), TableColumnType.Boolean, new("Same for all provisions", "全規定要素で同じか"), static row => row.IsUniform),
            new(nameof(MatrixTableRow.Specified), TableColumnType.Integer, new("Specified", "規定あり"), static row => row.Specified),
            new(nameof(MatrixTableRow.PartlySpecified), TableColumnType.Integer, new("Partly specified", "一部規定あり"), static row => row.PartlySpecified),
            new(nameof(MatrixTableRow.Addressed), TableColumnType.Integer, new("Addressed", "言及あり（程度不明）"), static row => row.Addressed),
            new(nameof(MatrixTableRow.DiscussedNotAdopted), TableColumnType.Integer, new("Not adopted", "検討の上不採用"), static row => row.DiscussedNotAdopted),
            new(nameof(MatrixTableRow.NotRelevant), TableColumnType.Integer, new("Not relevant", "該当なし"), static row => row.NotRelevant),
            new(nameof(MatrixTableRow.NotSpecified), TableColumnType.Integer, new("Not specified", "規定なし"), static row => row.NotSpecified),
            new(nameof(MatrixTableRow.NotExamined), TableColumnType.Integer, new("Not examined", "未確認"), static row => row.NotExamined),
            new(nameof(MatrixTableRow.SpecifiedElsewhere), TableColumnType.Integer, new("Left to another document", "他文書に委任"), static row => row.SpecifiedElsewhere),
            new(nameof(MatrixTableRow.Clauses), TableColumnType.Text, new("Clauses", "条項"), static row => row.Clauses),
            new(nameof(MatrixTableRow.LeftTo), TableColumnType.Text, new("Left to", "委任先"), static row => row.LeftTo),
            new(nameof(MatrixTableRow.SetState), TableColumnType.Category, new("All documents", "全文書での状態"), static row => row.SetState),
            new(nameof(MatrixTableRow.SetExtent), TableColumnType.Category, new("Extent, all documents", "全文書での程度"), static row => row.SetExtent),
            new(nameof(MatrixTableRow.InternalRulesState), TableColumnType.Category, new("Own documents", "内規での状態"), static row => row.InternalRulesState),
            new(nameof(MatrixTableRow.InternalRulesExtent), TableColumnType.Category, new("Extent, own documents", "内規での程度"), static row => row.InternalRulesExtent),
        ]);

    public static TidyShape<CorrespondenceTableRow> Correspondence { get; } = new(
        new("Correspondence table", "対応表"),
        [
            new(nameof(CorrespondenceTableRow.Provision), TableColumnType.Text, new("Provision", "規定要素"), static row => row.Provision),
            new(nameof(CorrespondenceTableRow.Item), TableColumnType.Text, new("Item", "項目"), static row => row.Item),
            new(nameof(CorrespondenceTableRow.Section), TableColumnType.Text, new("Section", "節"), static row => row.Section),
            new(nameof(CorrespondenceTableRow.Document), TableColumnType.Text, new("Document", "文書"), static row => row.Document),
            new(nameof(CorrespondenceTableRow.Tier), TableColumnType.Integer, new("Tier", "階層"), static row => row.Tier),
            new(nameof(CorrespondenceTableRow.Sector), TableColumnType.Category, new("Sector", "分野"), static row => row.Sector),
            new(nameof(CorrespondenceTableRow.Issuer), TableColumnType.Text, new("Issuer", "策定者"), static row => row.Issuer),
            new(nameof(CorrespondenceTableRow.IssuedOn), TableColumnType.Date, new("Issued on", "発行日"), static row => row.IssuedOn),
            new(nameof(CorrespondenceTableRow.Clauses), TableColumnType.Text, new("Clauses", "条項"), static row => row.Clauses),
            new(nameof(CorrespondenceTableRow.Claim), TableColumnType.Category, new("What it says", "記載"), static row => row.Claim),
            new(nameof(CorrespondenceTableRow.Outcome), TableColumnType.Category, new("All documents", "全文書での結果"), static row => row.Outcome),
            new(nameof(CorrespondenceTableRow.IsAsked), TableColumnType.Boolean, new("Asked", "問われるか"), static row => row.IsAsked),
            new(nameof(CorrespondenceTableRow.IsProvisional), TableColumnType.Boolean, new("Provisional", "暫定"), static row => row.IsProvisional),
        ]);

    public static TidyShape<GapRow> Gaps { get; } = new(
        new("Documents and practice", "規定と実施の対照"),
        [
            new(nameof(GapRow.Provision), TableColumnType.Text, new("Provision", "規定要素"), static row => row.Provision),
            new(nameof(GapRow.Item), TableColumnType.Text, new("Item", "項目"), static row => row.Item),
            new(nameof(GapRow.Section), TableColumnType.Text, new("Section", "節"), static row => row.Section),
            new(nameof(GapRow.Documents), TableColumnType.Category, new("Documents", "文書"), static row => row.Documents),
            new(nameof(GapRow.Practice), TableColumnType.Category, new("Practice", "実施"), static row => row.Practice),
            new(nameof(GapRow.State), TableColumnType.Category, new("State", "状態"), static row => row.State),
            new(nameof(GapRow.PossibleStates), TableColumnType.Text, new("Possible states", "あり得る状態"), static row => row.PossibleStates),
            new(nameof(GapRow.IsContradictory), TableColumnType.Boolean, new("Contradictory", "食い違い"), static row => row.IsContradictory),
        ]);
}
