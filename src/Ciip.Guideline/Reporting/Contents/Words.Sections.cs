namespace Ciip.Guideline.Reporting;

/// <summary>The words of the sections from the figures on.</summary>
internal static partial class Words
{
    public static readonly LocalizedText Coverage = new("Coverage in documents", "文書の規定状況");
    public static readonly LocalizedText CoverageSays = new(
        "How many provisions of each part have which outcome. Check and Action share their measures: phases never add up.",
        "区分ごとに、規定要素の結果別の件数を示す。Check（検証）とAction（是正）は対策を共有するため、段階の件数は合計しない。");
    public static readonly LocalizedText ByItem = new("By item", "項目別");
    public static readonly LocalizedText ItemsDealtWith = new("Items dealt with", "扱いのある項目");
    public static readonly LocalizedText MeasuresUnknown = new("Measures whose adoption is unknown", "採否が不明な対策");
    public static readonly LocalizedText PartOfText = new("Part", "区分");
    public static readonly LocalizedText All = new("All", "全体");
    public static readonly LocalizedText AtLeast = new("at least", "最少");
    public static readonly LocalizedText AtMost = new("at most", "最多");
    public static readonly LocalizedText OutOf = new("of", "対象件数");
    public static readonly LocalizedText NotAsked = new("not asked", "問わない");
    public static readonly LocalizedText LookedAt = new("looked at", "確認・評価済み");
    public static readonly LocalizedText ByTier = new("What each tier deals with", "階層");
    public static readonly LocalizedText DealtWith = new("dealt with", "扱いあり");
    public static readonly LocalizedText OnlyHere = new("only here", "この階層のみ");

    public static readonly LocalizedText Practice = new("Coverage in practice", "実施状況");
    public static readonly LocalizedText PracticeSays = new(
        "How many provisions of each part have which outcome in the self-verification, and how many of those carried out have evidence that is still valid.",
        "区分ごとに、自己検証による規定要素の結果別の件数と、実施されているもののうち有効な証跡がある件数を示す。");
    public static readonly LocalizedText WithEvidence = new("with evidence", "証跡あり");
    public static readonly LocalizedText PracticeDetails = new("Practice by provision", "規定要素別の実施状況");
    public static readonly LocalizedText Provision = new("Provision", "規定要素");
    public static readonly LocalizedText What = new("What it asks", "内容");
    public static readonly LocalizedText Outcome = new("Outcome", "結果");
    public static readonly LocalizedText Status = new("Status given", "記載された状況");
    public static readonly LocalizedText Evidence = new("Evidence", "証跡");
    public static readonly LocalizedText ValidUntil = new("valid until", "有効期限");
    public static readonly LocalizedText Fields = new("Fields", "記録上の箇所");
    public static readonly LocalizedText TakenOver = new("taken over from the documents", "文書の判断による");

    public static readonly LocalizedText Gaps = new("Documents and practice", "規定と実施の対照");
    public static readonly LocalizedText GapsSay = new(
        "How what is written compares with what is done, provision by provision. (!) marks two sides that contradict each other or themselves.",
        "規定と実施の関係を規定要素ごとに判定し、項目別に集計した。「(!)」は、規定と実施の間、又はその一方の中に食い違いがあることを示す。");
    public static readonly LocalizedText ByState = new("Provisions by state; behind the bar, all", "状態別の規定要素数（帯の右は全件数）");
    public static readonly LocalizedText GapDetails = new("Documents and practice by provision", "規定要素別の対照");
    public static readonly LocalizedText InDocuments = new("In documents", "文書");
    public static readonly LocalizedText InPractice = new("In practice", "実施");
    public static readonly LocalizedText State = new("State", "状態");
    public static readonly LocalizedText Total = new("Total", "合計");
    public static readonly LocalizedText Shares = new("Shares", "内訳");

    public static readonly LocalizedText Balance = new("Balance of countermeasure classes", "対策区分のバランス");
    public static readonly LocalizedText BalanceSays = new(
        "How the measures specified spread over the classes of countermeasures. A measure can be in several classes; no ratio is right or wrong, but ask why a class is empty.",
        "規定されている対策の区分別の件数。一つの対策が複数の区分に入り得る。適切な比率というものはないが、該当のない区分は理由を確認することが望ましい。");
    public static readonly LocalizedText Class = new("Class", "区分");
    public static readonly LocalizedText Count = new("Number", "件数");
    public static readonly LocalizedText InClass = new("in this class", "この区分に該当");
    public static readonly LocalizedText InOther = new("in others", "その他");
    public static readonly LocalizedText Unclassified = new("in no class", "区分の記載なし");

    public static readonly LocalizedText Correspondence = new("Clause correspondence table", "対応表");
    public static readonly LocalizedText CorrespondenceSays = new("Every provision, and the documents and clauses that deal with it.", "すべての規定要素について、それを扱う文書と条項を示す。");
    public static readonly LocalizedText Clauses = new("Clauses", "条項");
    public static readonly LocalizedText Claim = new("What the document says", "文書の記載");
    public static readonly LocalizedText AllTogether = new("All together", "一式としての結果");
    public static readonly LocalizedText LookedFor = new("Looked for and not found", "確認したが記載のない事項");
    public static readonly LocalizedText Provisional = new("more reading could change it", "確認により変わり得る");
    public static readonly LocalizedText StatedOn = new("stated on", "記載の単位");
    public static readonly LocalizedText FromField = new("shown by a field of the document", "文書の記載項目による");

    public static readonly LocalizedText Findings = new("Findings", "指摘事項");
    public static readonly LocalizedText FindingsSay = new(
        "What the rules find, the most serious first, with the place and the statement of the Guideline each rests on.",
        "不足していると判定した事項を重要なものから順に示し、該当箇所と指針上の根拠を付す。");
    public static readonly LocalizedText NoFindings = new("No findings: nothing that was read or asked shows that anything is missing.", "指摘なし。確認した範囲に不足は見つからなかった。");
    public static readonly LocalizedText Level = new("Level", "程度");
    public static readonly LocalizedText Rule = new("Rule", "規則");
    public static readonly LocalizedText Place = new("Place", "箇所");
    public static readonly LocalizedText Message = new("What is missing", "不足の内容");
    public static readonly LocalizedText Repair = new("What repairs it", "必要な対応");
    public static readonly LocalizedText Citations = new("Statements", "根拠");

    public static readonly LocalizedText Questions = new("Open questions", "未確認事項");
    public static readonly LocalizedText QuestionsSay = new(
        "What is not known yet, and where to look: what is nearest to an answer first.",
        "現時点で判断できない事項と確認先。解消しやすいものから順に示す。");
    public static readonly LocalizedText NoQuestions = new("No open questions: everything was read and settled.", "未確認事項なし。すべて確認済み。");
    public static readonly LocalizedText Question = new("Question", "確認事項");
    public static readonly LocalizedText Settles = new("Provisions", "規定要素");
    public static readonly LocalizedText IfNo = new("If the answer is no", "満たされない場合");
    public static readonly LocalizedText NextQuestions = new("To ask next", "次に確認する事項");
    public static readonly LocalizedText NextQuestionsSay = new(
        "The questions whose answers narrow “at least … at most” most: each by so many provisions beyond those that the questions above it narrow. What it settles counts their answers too.",
        "「最少・最多」の差を最も縮める確認事項から順に示す。縮まる件数は、上の確認事項に答えた後にさらに縮まる分であり、確定するものも上の回答を前提とする。");
    public static readonly LocalizedText Narrows = new("Narrows by", "縮まる件数");
    public static readonly LocalizedText SettledThen = new("Settles", "確定するもの");
    public static readonly LocalizedText ByAnswer = new("What an answer would change, by itself", "この回答だけで変わる数値");
    public static readonly LocalizedText AllQuestions = new("All open questions", "すべての未確認事項");

    public static readonly LocalizedText Plan = new("Improvement plan", "改善計画");
    public static readonly LocalizedText PlanSays = new(
        "What closes the findings, item by item, in an order in which prerequisites come first.",
        "指摘を解消するために取り組む項目。前提となる項目が先に来る順に並べている。");
    public static readonly LocalizedText Number = new("No.", "番号");
    public static readonly LocalizedText Open = new("Open", "不足している要素");
    public static readonly LocalizedText Ways = new("How", "方法");
    public static readonly LocalizedText Owner = new("Owner", "担当");
    public static readonly LocalizedText Where = new("Where to write it", "記載先");
    public static readonly LocalizedText ByOthers = new("others have to write it", "他の策定者による");
    public static readonly LocalizedText DependsOn = new("Builds on", "前提となる項目");
    public static readonly LocalizedText FedBy = new("Fed by", "反映元");
    public static readonly LocalizedText TakenAs = new("taken up as", "取組順は次に準じる：");
    public static readonly LocalizedText Circles = new("Items that presuppose each other", "相互に前提となる項目");

    public static readonly LocalizedText Outcomes = new("Annexes: all outcomes, rules and provisions", "付録：全判定・規則・規定要素");
    public static readonly LocalizedText AllOutcomes = new("All outcomes", "全判定");
    public static readonly LocalizedText OutcomesSay = new(
        "Every rule at every place it judges: what is shown, missing, undetermined, or not applicable.",
        "すべての規則について、判定箇所ごとの結果を示す。");
    public static readonly LocalizedText Reasoned = new("decided, with its reason", "理由の記載がある判断");
    public static readonly LocalizedText NotReasoned = new("decided, reason incomplete", "理由の記載が不十分な判断");
    public static readonly LocalizedText Verdict = new("Verdict", "判定");
    public static readonly LocalizedText Rules = new("The rules", "規則一覧");
    public static readonly LocalizedText Demand = new("What it asks", "求める内容");
    public static readonly LocalizedText CustomRule = new("a custom rule", "独自の規則");
    public static readonly LocalizedText SwitchedOff = new("set aside", "適用しない");
    public static readonly LocalizedText Provisions = new("The provisions", "規定要素一覧");
    public static readonly LocalizedText About = new("About this report", "この報告書について");
    public static readonly LocalizedText Fingerprint = new("Fingerprint of edition, rules and levels", "版・規則・程度の識別値");
    public static readonly LocalizedText Limits = new(
        "The Guideline demands no adherence to it (footnote 6). This report says what is specified, what is carried out, what is open and why. The Japanese words for states are our own.",
        "指針は、これに従うことを義務付けるものではない（脚注6）。本報告書は、何が規定され、何が実施され、何が不足又は未確認であるかを、その理由とともに示す。状態を表す用語は本ライブラリが定めたものである。");

    public static readonly LocalizedText Crosswalk = new("Crosswalk to another framework", "他の枠組みとの対応付け");
    public static readonly LocalizedText CrosswalkSays = new(
        "The ids of the other framework beside those of the Guideline come from these rows. They are the judgment of whoever made them, show where to look, and change no result.",
        "指針の項目等に併記した他の枠組みの識別子は、次の対応付けによる。対応付けは作成者の判断であり、参照先を示すものにとどまり、評価の結果には影響しない。");
    public static readonly LocalizedText CrosswalkRows = new("Rows of the crosswalk", "対応付けの一覧");
    public static readonly LocalizedText OfGuideline = new("Of the Guideline", "指針の項目等");
    public static readonly LocalizedText Control = new("Control", "管理策");
    public static readonly LocalizedText Relation = new("Relation", "関係");
    public static readonly LocalizedText Reason = new("Reason", "理由");
    public static readonly LocalizedText Confidence = new("Confidence", "確度");
    public static readonly LocalizedText Reviewer = new("Reviewer", "確認者");

    public static readonly LocalizedText Statement = new("Statement", "箇所");
    public static readonly LocalizedText Bearers = new("Bearers", "主体");

    /// <summary>What stands beside the gap matrix, because nobody asks the subject for it.</summary>
    public static LocalizedText GapsNotAsked(int count) => new(
        $"Not in the matrix, because not asked of the subject on one side or both: {count.Written()}.",
        $"文書又は実施の少なくとも一方で問わないため、表に含めない規定要素：{count.Written()}件。");
}
