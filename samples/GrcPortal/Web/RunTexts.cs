namespace GrcPortal.Web;

/// <summary>Words of the pages on an evaluation.</summary>
internal static class RunTexts
{
    public static readonly LocalizedText Title = new("Evaluation {0}", "評価 第{0}回");
    public static readonly LocalizedText AsOf = new("As of", "評価基準日");
    public static readonly LocalizedText EvaluatedAt = new("Evaluated", "実施日時");
    public static readonly LocalizedText By = new("By", "実施者");
    public static readonly LocalizedText Summary = new("Summary", "概要");
    public static readonly LocalizedText Matrix = new("Matrix", "対応表");
    public static readonly LocalizedText Findings = new("Findings", "指摘事項");
    public static readonly LocalizedText Plan = new("Plan", "改善計画");
    public static readonly LocalizedText Compare = new("Compare", "前回との比較");
    public static readonly LocalizedText Exports = new("Export", "出力");
    public static readonly LocalizedText Tabs = new("Views of this evaluation", "この評価の表示");
    public static readonly LocalizedText OpenReport = new("Open the whole report", "レポート全体を開く");
    public static readonly LocalizedText RulesChanged = new(
        "The rules have changed since. Outcomes that would be judged differently today: {0}. The pages show today's reading; report.json keeps what was found then.",
        "評価後に規則が変更されており、現在の規則では{0}件の結果が異なります。画面は現在の規則によるもので、評価時点の結果はreport.jsonに保存されています。");

    public static readonly LocalizedText Gaps = new("gaps", "不足");
    public static readonly LocalizedText Weaknesses = new("weaknesses", "要改善");
    public static readonly LocalizedText Suggestions = new("suggestions", "提案");
    public static readonly LocalizedText Questions = new("open questions", "未確認事項");
    public static readonly LocalizedText QuestionsTitle = new("Open questions", "未確認事項");
    public static readonly LocalizedText Figures = new("Figures", "数値");
    public static readonly LocalizedText AllDocuments = new("All documents", "文書一式");
    public static readonly LocalizedText OwnDocuments = new("The operator's own rules", "自組織の内規");
    public static readonly LocalizedText InPractice = new("In practice", "実施状況");
    public static readonly LocalizedText Both = new("Documents against practice", "規定と実施の対照");
    public static readonly LocalizedText HeatMap = new("Items by tier", "項目と階層の一覧図");
    public static readonly LocalizedText HeatMapText = new("Heat map of the items by tier; the matrix says the same in words", "項目と階層の一覧図（対応表に同じ内容を文字で示しています）");
    public static readonly LocalizedText First = new("First steps", "最初に取り組む事項");
    public static readonly LocalizedText FilesRead = new("What was read", "評価に用いたファイル");
    public static readonly LocalizedText Rule = new("Rule", "規則");
    public static readonly LocalizedText CustomRule = new("custom", "独自規則");
    public static readonly LocalizedText Level = new("Level", "程度");
    public static readonly LocalizedText Place = new("Place", "箇所");
    public static readonly LocalizedText Message = new("What is missing", "内容");
    public static readonly LocalizedText Cites = new("Guideline", "指針の箇所");
    public static readonly LocalizedText Line = new("line {0}", "{0}行");
    public static readonly LocalizedText NoFindings = new("There is no finding.", "指摘事項はありません。");
    public static readonly LocalizedText NextQuestions = new("To ask next", "次に確認する事項");
    public static readonly LocalizedText NextQuestionsSay = new(
        "Their answers narrow “at least … at most” most: ask them in this order.", "「最少・最多」の差を最も縮める確認事項です。この順に確認してください。");
    public static readonly LocalizedText AllQuestions = new("All open questions", "すべての未確認事項");
    public static readonly LocalizedText NoQuestions = new("There is no open question.", "未確認事項はありません。");
    public static readonly LocalizedText Item = new("Item", "項目");
    public static readonly LocalizedText NoMatrix = new("No document was evaluated.", "評価対象に文書が含まれていません。");
    public static readonly LocalizedText Legend = new("What the colors say is written in each cell as well.", "色の意味は各欄に文字でも示しています。");
    public static readonly LocalizedText NoPlan = new("There is nothing to plan until more has been read: see the questions.", "現時点で計画に載せる事項はありません。先に未確認事項を確認してください。");
    public static readonly LocalizedText Nothing = new("Nothing is open.", "未対応の事項はありません。");
    public static readonly LocalizedText ReadFirst = new("To read or to ask first", "先に確認する事項");
    public static readonly LocalizedText Ways = new("Ways", "対応方法");
    public static readonly LocalizedText Into = new("Where to write it", "記載先");
    public static readonly LocalizedText OpenProvisions = new("Open provisions: {0}", "未対応の事項：{0}件");
    public static readonly LocalizedText Bearers = new("Who", "担い手");
    public static readonly LocalizedText After = new("After", "先行する項目");

    public static readonly LocalizedText NoEarlier = new("There is no earlier evaluation to compare with. Evaluate again after a change.", "比較できる過去の評価がありません。変更後に再度評価してください。");
    public static readonly LocalizedText With = new("Compare with", "比較対象");
    public static readonly LocalizedText Show = new("Show", "表示");
    public static readonly LocalizedText ComparedWith = new("Compared with evaluation {0} (as of {1})", "第{0}回の評価（基準日：{1}）との比較");
    public static readonly LocalizedText GateOpen = new("Nothing got worse.", "後退した事項はありません。");
    public static readonly LocalizedText GateClosed = new("Something got worse. Changes to look at: {0}.", "後退した事項があります（{0}件）。内容を確認してください。");
    public static readonly LocalizedText GateLost = new("Less is known than before. Places to look at: {0}.", "前回より判明している事項が減っています（{0}件）。内容を確認してください。");
    public static readonly LocalizedText NotComparable = new("The two rest on different rules, so they are compared rule by rule only.", "両者は規則が異なるため、規則ごとの比較のみ行っています。");
    public static readonly LocalizedText NoChanges = new("No finding changed.", "指摘事項に変化はありません。");
    public static readonly LocalizedText OutOfSight = new("Out of sight", "確認できなくなった事項");
    public static readonly LocalizedText OutOfSightText = new(
        "It was known before and is not known any more, because less was read or stated. This does not count as progress: look there first.",
        "前回は判明していたが、今回は記載又は確認した範囲が減ったため判明していない事項です。改善ではないため、最初に確認してください。");

    public static readonly LocalizedText WasThen = new("Before", "前回の結果");
    public static readonly LocalizedText Changes = new("What changed", "変化した事項");
    public static readonly LocalizedText ChangedText = new("What is said now", "今回の内容");
    public static readonly LocalizedText Change = new("Change", "変化");
    public static readonly LocalizedText GapChanges = new("Documents against practice: what moved", "規定と実施の対照：変化した事項");
    public static readonly LocalizedText Before = new("Before", "前回");
    public static readonly LocalizedText Now = new("Now", "今回");
    public static readonly LocalizedText Specified = new("Specified, at least", "規定あり（少なくとも）");
    public static readonly LocalizedText CarriedOut = new("Carried out, at least", "実施（少なくとも）");
    public static readonly LocalizedText Bounds = new(
        "“At least” is what is known, unless a decision against it is found. “At most” adds what has not been read or asked yet.",
        "「最少」は確認できたもの（対象外とする判断が後に見つからない限り）、「最多」は未確認のものがすべて満たされていた場合の件数。");
    public static readonly LocalizedText OfTotal = new("{0} of {1}", "{1}のうち{0}");

    public static readonly LocalizedText ExportReport = new("Report", "レポート");
    public static readonly LocalizedText ExportTables = new("Tables (CSV)", "表（CSV）");
    public static readonly LocalizedText ExportOscal = new("OSCAL 1.2", "OSCAL 1.2");
    public static readonly LocalizedText ExportSarif = new("SARIF 2.1", "SARIF 2.1");
    public static readonly LocalizedText ExportText = new("Texts in the files are in the language of this page.", "出力ファイルの文言は、この画面の言語によります。");
    public static readonly LocalizedText NotCarried = new("Not carried by the format:", "この形式で表せない事項：");
    public static readonly LocalizedText AllCarried = new("The format carries all of it.", "全ての事項をこの形式で表しています。");
    public static readonly LocalizedText WhatIsNotCarried = new("What the format does not carry", "この形式で表せない事項を見る");
}
