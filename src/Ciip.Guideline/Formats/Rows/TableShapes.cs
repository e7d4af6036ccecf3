using Ciip.Guideline.Amendments;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Research;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>The tables for people: what stands above them, and their columns in words.</summary>
internal static partial class TableShapes
{
    public static TableShape<Provision> Catalog { get; } = new(
        new("Provisions of the Guideline", "指針の規定要素一覧"),
        [
            new("Section", new("Section", "節"), static (one, _) => one.Section),
            new("Item", new("Item", "項目"), static (one, _) => RowText.ItemOf(one)),
            new("ItemTitle", new("Title of the item", "項目名"), static (one, language) => RowText.ItemTitleOf(one, language)),
            new("Locator", new("Statement", "文の位置"), static (one, _) => one.Statement.Text),
            new("Summary", new("Summary of the statement", "文の要旨"), static (one, language) => GuidelineCatalog.FourthEdition.FindStatement(one.Statement)?.Summary.In(language) ?? string.Empty),
            new("Provision", new("Provision", "規定要素"), static (one, _) => one.Id),
            new("Title", new("What is demanded", "求められること"), static (one, language) => one.Title.In(language)),
            new("Modality", new("Modality", "要求の強さ（英訳の助動詞等）"), static (one, language) => RowWords.Of(one.Modality, language)),
            new("Softener", new("Softened by", "要求を緩める条件"), static (one, language) => RowWords.Of(one.Softener, language)),
            new("Axis", new("Shows in", "現れる場所"), static (one, language) => RowWords.Of(one.Axis, language)),
            new("Kind", new("Kind", "種別"), static (one, language) => RowWords.Of(one.Kind, language)),
            new("Authority", new("Authority", "根拠"), static (one, language) => RowWords.Of(one.Authority, language)),
            new("Bearers", new("Borne by", "主体"), static (one, language) => RowText.ActorsOf(one.Bearers, language)),
            new("MayBeDeclined", new("May be declined", "不採用の余地"), static (one, language) => RowWords.Of(one.MayBeDeclined, language)),
        ]);

    public static TableShape<Finding> Findings { get; } = new(
        new("Findings", "指摘事項一覧"),
        [
            new("Level", new("Level", "程度"), static (one, language) => one.Level.In(language)),
            new("Rule", new("Rule", "規則"), static (one, _) => one.Rule.Id),
            new("Document", new("Document", "文書"), static (one, _) => one.Place.Document ?? string.Empty),
            new("On", new("About", "対象"), static (one, _) => one.Place.On?.Text ?? string.Empty),
            new("Title", new("Title", "名称"), static (one, language) => RowText.TitleOf(one.Place.On, language)),
            new("Record", new("Record", "記録"), static (one, _) => one.Place.Record ?? string.Empty),
            new("Part", new("Part", "部分"), static (one, _) => one.Place.Part ?? string.Empty),
            new("IsInPractice", new("In practice", "実施面"), static (one, language) => RowWords.Of(one.Place.IsInPractice, language)),
            new("Message", new("What is missing", "内容"), static (one, language) => one.Message.In(language)),
            new("Provisions", new("Provisions", "不足する規定要素"), static (one, _) => RowText.Joined(one.Missing)),
            new("Repair", new("What repairs it", "対処"), static (one, language) => one.Repair.In(language)),
            new("Citations", new("Cites", "根拠の文"), static (one, _) => RowText.Joined(one.Citations)),
            new("Basis", new("Basis", "根拠の種類"), static (one, language) => one.Basis.In(language)),
            new("Pointer", new("Place in the file", "ファイル内の位置"), static (one, _) => one.Place.Pointer ?? string.Empty),
        ]);

    public static TableShape<OpenQuestion> Questions { get; } = new(
        new("Open questions", "確認事項一覧"),
        [
            new("Level", new("Level", "程度"), static (one, language) => one.Level.In(language)),
            new("On", new("About", "対象"), static (one, _) => one.About.Text),
            new("Title", new("Title", "名称"), static (one, language) => RowText.TitleOf(one.About, language)),
            new("Document", new("Look in", "確認する文書"), static (one, _) => one.Document ?? string.Empty),
            new("Clauses", new("Clauses", "条項"), static (one, _) => RowText.Joined(one.Clauses)),
            new("IsInPractice", new("In practice", "実施面"), static (one, language) => RowWords.Of(one.IsOfPractice, language)),
            new("Question", new("Question", "確認すること"), static (one, language) => one.In(language)),
            new("Provisions", new("Provisions", "規定要素"), static (one, _) => RowText.Joined(one.Provisions)),
        ]);

    public static TableShape<(MatrixRow Row, MatrixCell Cell)> Matrix { get; } = new(
        new("Items by documents", "項目と文書の対照"),
        [
            new("Item", new("Item", "項目"), static (one, _) => one.Row.Item.Value),
            new("ItemTitle", new("Title", "項目名"), static (one, language) => one.Row.Item.Title.In(language)),
            new("Document", new("Document", "文書"), static (one, _) => one.Cell.Document.Id),
            new("DocumentTitle", new("Title of the document", "文書名"), static (one, _) => one.Cell.Document.Title),
            new("Tier", new("Tier", "階層"), static (one, _) => RowWords.Of(one.Cell.Document.Tier.Number)),
            new("Claim", new("What it says", "記載"), static (one, language) => one.Cell.In(language)),
            new("Clauses", new("Clauses", "条項"), static (one, _) => RowText.Joined(one.Cell.Clauses)),
            new("LeftTo", new("Left to", "委任先"), static (one, language) => RowText.TargetOf(one.Cell.LeftTo, tier => tier.Title.In(language))),
            new("InSet", new("All documents", "全文書での状態"), static (one, language) => one.Row.Set.In(language)),
            new("InInternalRules", new("Own documents", "内規での状態"), static (one, language) => one.Row.InternalRules.In(language)),
        ]);

    public static TableShape<CorrespondenceRow> Correspondence { get; } = new(
        new("Correspondence table", "対応表"),
        [
            new("Item", new("Item", "項目"), static (one, _) => RowText.ItemOf(one.Provision)),
            new("ItemTitle", new("Title of the item", "項目名"), static (one, language) => RowText.ItemTitleOf(one.Provision, language)),
            new("Provision", new("Provision", "規定要素"), static (one, _) => one.Provision.Id),
            new("Title", new("What is demanded", "求められること"), static (one, language) => one.Provision.Title.In(language)),
            new("Document", new("Document", "文書"), static (one, _) => one.Document?.Id ?? string.Empty),
            new("DocumentTitle", new("Title of the document", "文書名"), static (one, _) => one.Document?.Title ?? string.Empty),
            new("Tier", new("Tier", "階層"), static (one, _) => RowWords.Of(one.Document?.Tier.Number)),
            new("Clauses", new("Clauses", "条項"), static (one, _) => RowText.Joined(one.Clauses)),
            new("Claim", new("What it says", "記載"), static (one, language) => one.Claim?.Value.In(language) ?? string.Empty),
            new("Outcome", new("All documents", "全文書での結果"), static (one, language) => one.Result.In(language)),
            new("IsProvisional", new("Provisional", "暫定"), static (one, language) => RowWords.Of(one.Result is { IsAsked: true, IsProvisional: true }, language)),
        ]);

    public static TableShape<GapCell> Gaps { get; } = new(
        new("Documents and practice", "規定と実施の対照"),
        [
            new("Item", new("Item", "項目"), static (one, _) => RowText.ItemOf(one.Provision)),
            new("ItemTitle", new("Title of the item", "項目名"), static (one, language) => RowText.ItemTitleOf(one.Provision, language)),
            new("Provision", new("Provision", "規定要素"), static (one, _) => one.Provision.Id),
            new("Title", new("What is demanded", "求められること"), static (one, language) => one.Provision.Title.In(language)),
            new("Documents", new("Documents", "文書"), static (one, language) => one.Documents.In(language)),
            new("Practice", new("Practice", "実施"), static (one, language) => one.Practice.In(language)),
            new("State", new("State", "状態"), static (one, language) => one.State.In(language)),
            new("PossibleStates", new("Possible states", "あり得る状態"), static (one, language) => RowText.Joined(one.PossibleStates.Select(state => state.In(language)))),
            new("IsContradictory", new("Contradictory", "食い違い"), static (one, language) => RowWords.Of(one.IsContradictory, language)),
        ]);

    public static TableShape<(ImprovementEntry Entry, int Order)> Plan { get; } = new(
        new("Improvement plan", "改善計画"),
        [
            new("Order", new("Order", "順序"), static (one, _) => RowWords.Of(one.Order)),
            new("On", new("About", "対象"), static (one, _) => one.Entry.About.Text),
            new("Title", new("Title", "名称"), static (one, language) => RowText.TitleOf(one.Entry.About, language)),
            new("Axis", new("Side", "区分"), static (one, language) => RowWords.Of(one.Entry.Axis, language)),
            new("Level", new("Level", "程度"), static (one, language) => one.Entry.Level.In(language)),
            new("EffectiveLevel", new("Effective level", "実効の程度"), static (one, language) => one.Entry.EffectiveLevel.In(language)),
            new("OpenCount", new("Open", "未充足の数"), static (one, _) => RowWords.Of(one.Entry.Open.Count)),
            new("Open", new("Open provisions", "未充足の規定要素"), static (one, _) => RowText.Joined(one.Entry.Open)),
            new("Ways", new("Ways to close it", "対応の方法"), static (one, language) => RowText.Joined(one.Entry.Ways.Select(way => way.In(language)))),
            new("Bearers", new("Borne by", "主体"), static (one, language) => RowText.ActorsOf(one.Entry.Bearers, language)),
            new("Tiers", new("Tiers", "書き込める階層"), static (one, language) => RowText.Joined(one.Entry.Tiers.Select(tier => tier.Title.In(language)))),
            new("Document", new("Suggested document", "候補の文書"), static (one, _) => one.Entry.SuggestedDocument?.Id ?? string.Empty),
            new("DependsOn", new("Builds on", "前提となる項目"), static (one, _) => RowText.Joined(one.Entry.DependsOn.Select(static item => item.Value))),
            new("Rules", new("Rules", "規則"), static (one, _) => TidyRows.RulesOf(one.Entry)),
        ]);

    public static TableShape<AmendedClause> Amendment { get; } = new(
        new("Amendment table", "新旧対照表"),
        [
            new("Clause", new("Clause", "条項"), static (one, language) => one.In(language)),
            new("Kind", new("Change", "改正の種別"), static (one, language) => one.Kind.In(language)),
            new("Before", new("Old", "現行（旧）"), static (one, language) => one.BeforeIn(language)),
            new("After", new("New", "改正後（新）"), static (one, language) => one.AfterIn(language)),
            new("Reasons", new("Reason", "改正理由"), static (one, _) => RowText.Joined(one.Reasons)),
            new("Effect", new("What the change does", "変更による影響"), static (one, language) => one.EffectIn(language)),
        ]);

    public static TableShape<CrosswalkMapping> Crosswalk { get; } = new(
        new("Crosswalk", "他の枠組みとの対応表"),
        [
            new("From", new("Of the Guideline", "指針の項目等"), static (one, _) => one.From.Text),
            new("Title", new("Title", "名称"), static (one, language) => RowText.TitleOf(one.From, language)),
            new("Control", new("Control", "対応先の管理策"), static (one, _) => one.Control),
            new("ControlTitle", new("Title of the control", "管理策名"), static (one, _) => one.ControlTitle ?? string.Empty),
            new("Relation", new("Relation", "関係"), static (one, language) => one.Relation.In(language)),
            new("Reason", new("Reason", "理由"), static (one, _) => one.Reason),
            new("Confidence", new("Confidence", "確度"), static (one, language) => one.Confidence.In(language)),
            new("Reviewer", new("Reviewer", "確認者"), static (one, _) => one.Reviewer),
        ]);

    public static TableShape<CodedProvision> Coders { get; } = new(
        new("Two descriptions of one document", "一つの文書についての二者の記録"),
        [
            new("Item", new("Item", "項目"), static (one, _) => RowText.ItemOf(one.Provision)),
            new("ItemTitle", new("Title of the item", "項目名"), static (one, language) => RowText.ItemTitleOf(one.Provision, language)),
            new("Provision", new("Provision", "規定要素"), static (one, _) => one.Provision.Id),
            new("Title", new("What is demanded", "求められること"), static (one, language) => one.Provision.Title.In(language)),
            new("First", new("First coder", "記録者1"), static (one, language) => one.First.In(language)),
            new("Second", new("Second coder", "記録者2"), static (one, language) => one.Second.In(language)),
            new("Agrees", new("Agrees", "一致"), static (one, language) => RowWords.Of(one.Agrees, language)),
            new("FirstClauses", new("Clauses of the first", "記録者1の条項"), static (one, _) => RowText.Joined(one.FirstClauses)),
            new("SecondClauses", new("Clauses of the second", "記録者2の条項"), static (one, _) => RowText.Joined(one.SecondClauses)),
        ]);

    public static TableShape<SafetyStandardsDocument> Documents { get; } = new(
        new("Documents", "文書一覧"),
        [
            new("Document", new("Document", "文書"), static (one, _) => one.Id),
            new("Title", new("Title", "文書名"), static (one, language) => one.TitleIn(language)),
            new("Tier", new("Tier", "階層"), static (one, language) => one.Tier.Title.In(language)),
            new("Sector", new("Sector", "分野"), static (one, language) => one.Sector?.Title.In(language) ?? string.Empty),
            new("Issuer", new("Issuer", "策定者"), static (one, _) => one.Issuer),
            new("Version", new("Version", "版"), static (one, _) => one.Version ?? string.Empty),
            new("IssuedOn", new("Issued on", "発行日"), static (one, _) => one.IssuedOn?.ToString() ?? string.Empty),
            new("RevisedOn", new("Revised on", "改正日"), static (one, _) => one.RevisedOn?.ToString() ?? string.Empty),
            new("ProvisionsExamined", new("Provisions examined", "確認済みの規定要素数"), static (one, _) => RowWords.Of(DocumentFacts.ExaminedIn(one))),
            new("Treatments", new("Treatments", "記載の数"), static (one, _) => RowWords.Of(one.Treatments?.Count)),
        ]);
}
