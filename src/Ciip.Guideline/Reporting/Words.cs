using Ciip.Guideline.Common;

namespace Ciip.Guideline.Reporting;

/// <summary>The words of the pages in both languages, in the order in which a report uses them.</summary>
internal static class Words
{
    public static readonly LocalizedText ReportTitle = new("Safety Standards: report", "安全基準等 評価報告書");
    public static readonly LocalizedText CatalogTitle = new("Catalog of the Guideline", "指針の項目一覧");
    public static readonly LocalizedText Skip = new("Skip to the content", "本文へ移動");
    public static readonly LocalizedText Contents = new("Contents", "目次");
    public static readonly LocalizedText Edition = new("Historical edition", "過去の版");
    public static readonly LocalizedText Table = new("Table: ", "表：");
    public static readonly LocalizedText Between = new("; ", "、");
    public static readonly LocalizedText Comma = new(", ", "、");
    public static readonly LocalizedText Or = new(", or ", "、又は");
    public static readonly LocalizedText IssuedOn = new("Date of this report", "報告日");
    public static readonly LocalizedText AsOf = new("Judged as of", "評価基準日");
    public static readonly LocalizedText NotGiven = new("not given", "指定なし");
    public static readonly LocalizedText Yes = new("yes", "はい");
    public static readonly LocalizedText No = new("no", "いいえ");
    public static readonly LocalizedText None = new("none", "なし");

    public static readonly LocalizedText Summary = new("Summary", "要約");
    public static readonly LocalizedText KeyFigures = new("Key figures", "主要な数値");
    public static readonly LocalizedText AtLeastAtMost = new(
        "“At least” counts what is known. “At most” adds what nobody has read or asked yet: hatched. The number of provisions is no weight of importance, and no figure here is a verdict on anybody.",
        "「少なくとも」は確認できたもの、「最大」は未確認のもの（斜線）がすべて満たされていた場合の数。規定要素の数は重要度を表さず、いずれの数値も優劣の判定ではない。");
    public static readonly LocalizedText SpecifiedInDocuments = new("Specified, all documents together", "文書に規定（文書一式）");
    public static readonly LocalizedText SpecifiedInOwn = new("Specified, own rules alone", "文書に規定（自組織の内規のみ）");
    public static readonly LocalizedText CarriedOut = new("Carried out", "実施");
    public static readonly LocalizedText Decided = new("Measures decided on", "採否の判断がある対策");
    public static readonly LocalizedText FirstSteps = new("The first steps", "最初に着手する事項");
    public static readonly LocalizedText NoSteps = new("Nothing that was read or asked shows that something is missing: there are no steps to plan.", "確認した範囲に不足を示すものはなく、計画すべき事項はない。");
    public static readonly LocalizedText ReadFirst = new("First of all, settle the open questions: where little was read, little can be missing.", "まず未確認事項を確認すること。確認した範囲が狭ければ、見つかる不足も少ない。");
    public static readonly LocalizedText FirstQuestions = new("The first questions", "最初に確認する事項");
    public static readonly LocalizedText LittleExamined = new(
        "Little of the documents has been read: these figures say little about what they specify. The open questions say where to look.",
        "文書の確認が十分でないため、規定状況についてこれらの数値から言えることは少ない。確認すべき箇所は未確認事項を参照。");
    public static readonly LocalizedText LittleAssessed = new(
        "Little of the practice has been assessed: these figures say little about what is carried out. The open questions say what to ask.",
        "実施状況の評価が十分でないため、これらの数値から言えることは少ない。確認すべき事項は未確認事項を参照。");
    public static readonly LocalizedText NoDocuments = new("No documents were given: nothing is said about what is specified.", "文書が与えられていないため、規定状況については述べない。");
    public static readonly LocalizedText NoPractice = new("No self-verification was given: nothing is said about what is carried out.", "自己検証が与えられていないため、実施状況については述べない。");

    public static readonly LocalizedText Subjects = new("What was evaluated", "評価の対象");
    public static readonly LocalizedText Documents = new("Documents", "文書");
    public static readonly LocalizedText Document = new("Document", "文書");
    public static readonly LocalizedText Id = new("Id", "識別子");
    public static readonly LocalizedText Title = new("Title", "名称");
    public static readonly LocalizedText Tier = new("Tier", "階層");
    public static readonly LocalizedText Issuer = new("Issuer", "策定者");
    public static readonly LocalizedText Sector = new("Sector", "分野");
    public static readonly LocalizedText LegalBasis = new("Legal basis", "根拠法令");
    public static readonly LocalizedText Version = new("Version", "版");
    public static readonly LocalizedText Dates = new("Dates", "日付");
    public static readonly LocalizedText Issued = new("issued", "制定");
    public static readonly LocalizedText Revised = new("revised", "改定");
    public static readonly LocalizedText InForce = new("in force", "施行");
    public static readonly LocalizedText Repealed = new("repealed", "廃止");
    public static readonly LocalizedText Examined = new("What was read", "確認範囲");
    public static readonly LocalizedText ReadCompletely = new("read completely", "全部を確認");
    public static readonly LocalizedText ReadInPart = new("read in part", "一部を確認");
    public static readonly LocalizedText NotStated = new("not stated", "記載なし");
    public static readonly LocalizedText Note = new("Note", "備考");
    public static readonly LocalizedText Sources = new("Sources", "出典");
    public static readonly LocalizedText InventoryComplete = new("These are all the documents that apply: what none of them says is absent.", "適用される文書はこれですべて。どの文書にもないものは「記載なし」とする。");
    public static readonly LocalizedText InventoryPartial = new("There may be further documents: what none of these says is an open question, not a gap.", "ほかにも文書があり得る。これらの文書にないものは不足ではなく、未確認とする。");
    public static readonly LocalizedText Verification = new("Self-verification", "自己検証");
    public static readonly LocalizedText Property = new("Property", "事項");
    public static readonly LocalizedText Value = new("Value", "内容");
    public static readonly LocalizedText Operator = new("Operator", "事業者");
    public static readonly LocalizedText Period = new("Period", "対象期間");
    public static readonly LocalizedText MadeOn = new("Made on", "作成日");
    public static readonly LocalizedText MadeBy = new("Made by", "作成者");
    public static readonly LocalizedText ByOperator = new("the operator", "事業者");
    public static readonly LocalizedText FromFacts = new("a third party, from published facts", "公表資料に基づく第三者");
    public static readonly LocalizedText Complete = new("Complete", "網羅的");
    public static readonly LocalizedText Against = new("Made against", "検証に用いた文書");

    public static readonly LocalizedText HeatMap = new("Items by tier", "項目別・階層別の規定状況");
    public static readonly LocalizedText HeatMapSays = new(
        "How much of each item the documents of each tier deal with: provisions dealt with, of those of the item. Hatched, and counted behind the plus sign: what nobody has read in that tier. Tiers overlap and never add up.",
        "各階層の文書が、項目ごとに規定要素のうち何件を扱っているか。斜線部分と「+」の後の数は、その階層で未確認の件数。階層は重複し、合計しない。");
    public static readonly LocalizedText Item = new("Item", "項目");
    public static readonly LocalizedText NoDocumentOfTier = new("no document", "文書なし");
    public static readonly LocalizedText NotDemanded = new("not asked of this set", "対象外");
    public static readonly LocalizedText Legend = new("Legend", "凡例");
    public static readonly LocalizedText LegendFull = new("specified or carried out", "規定あり・実施");
    public static readonly LocalizedText LegendPart = new("in part", "一部");
    public static readonly LocalizedText LegendTouched = new("addressed, planned or on one side only", "言及・計画・片側のみ");
    public static readonly LocalizedText LegendAside = new("set aside by decision, or not arising", "判断により対象外・該当なし");
    public static readonly LocalizedText LegendMissing = new("missing", "なし");
    public static readonly LocalizedText LegendUnknown = new("undetermined", "未確認・判定保留");
    public static readonly LocalizedText Matrix = new("Items by documents", "項目と文書の対応");
    public static readonly LocalizedText MatrixSays = new("What each document says of each of the 25 items, with its clauses, and the state of all documents and of the own rules.", "25項目について各文書が述べる内容と条項、及び文書一式・自組織の内規としての状態。");
    public static readonly LocalizedText AllDocuments = new("All documents", "文書一式");
    public static readonly LocalizedText OwnRules = new("Own rules", "自組織の内規");
    public static readonly LocalizedText LeftTo = new("left to", "委任先");

    public static readonly LocalizedText Coverage = new("Coverage in documents", "文書の規定状況");
    public static readonly LocalizedText CoverageSays = new("How many provisions of each part have which outcome. Check and Action share their measures: phases never add up.", "区分ごとの規定要素の件数。点検と改善は対策を共有するため、段階の数値は合計しない。");
    public static readonly LocalizedText PartOfText = new("Part", "区分");
    public static readonly LocalizedText All = new("All", "全体");
    public static readonly LocalizedText AtLeast = new("at least", "少なくとも");
    public static readonly LocalizedText AtMost = new("at most", "最大");
    public static readonly LocalizedText OutOf = new("of", "対象件数");
    public static readonly LocalizedText NotBorne = new("not asked here", "対象外");
    public static readonly LocalizedText LookedAt = new("looked at", "確認・評価済み");
    public static readonly LocalizedText ByTier = new("What each tier deals with", "階層別の状況");
    public static readonly LocalizedText DealtWith = new("dealt with", "扱いあり");
    public static readonly LocalizedText OnlyHere = new("only here", "この階層のみ");

    public static readonly LocalizedText Practice = new("Coverage in practice", "実施状況");
    public static readonly LocalizedText PracticeSays = new("How many provisions of each part have which outcome in the self-verification, and how many of those carried out have evidence that is still valid.", "自己検証における規定要素の件数と、実施のうち有効な裏付けがある件数。");
    public static readonly LocalizedText WithEvidence = new("with evidence", "裏付けあり");
    public static readonly LocalizedText PracticeDetails = new("Practice by provision", "規定要素別の実施状況");
    public static readonly LocalizedText Provision = new("Provision", "規定要素");
    public static readonly LocalizedText What = new("What it asks", "内容");
    public static readonly LocalizedText Outcome = new("Outcome", "結果");
    public static readonly LocalizedText Status = new("Status given", "記載された状況");
    public static readonly LocalizedText Evidence = new("Evidence", "裏付け");
    public static readonly LocalizedText Fields = new("Fields", "記載箇所");
    public static readonly LocalizedText ValidUntil = new("valid until", "有効期限");
    public static readonly LocalizedText TakenOver = new("taken over from the documents", "文書の判断による");

    public static readonly LocalizedText Gaps = new("Documents and practice", "規定と実施の対照");
    public static readonly LocalizedText GapsSay = new("How what is written and what is done stand to each other, provision by provision. (!) marks two sides that contradict each other or themselves.", "規定と実施の関係を規定要素ごとに示す。(!) は双方の食い違い、又は一方の内部の食い違いを示す。");
    public static readonly LocalizedText GapDetails = new("Documents and practice by provision", "規定要素別の対照");
    public static readonly LocalizedText InDocuments = new("In documents", "文書");
    public static readonly LocalizedText InPractice = new("In practice", "実施");
    public static readonly LocalizedText State = new("State", "状態");
    public static readonly LocalizedText Total = new("Total", "合計");
    public static readonly LocalizedText NotPrinted = new(" – not printed; to print it too, open it on the screen first", "（印刷対象外。印刷する場合は画面で開いてから印刷する）");
    public static readonly LocalizedText Shares = new("Shares", "内訳");

    public static readonly LocalizedText Balance = new("Balance of countermeasure classes", "対策の区分の均衡");
    public static readonly LocalizedText BalanceSays = new("How the measures specified spread over the classes of countermeasures. One can be in several; no ratio is right or wrong, an empty class is worth a question.", "規定された対策の区分別の件数。一つの対策が複数の区分に入り得る。比率に正解はないが、空の区分は確認に値する。");
    public static readonly LocalizedText Class = new("Class", "区分");
    public static readonly LocalizedText Count = new("Number", "件数");
    public static readonly LocalizedText Unclassified = new("in no class", "区分なし");

    public static readonly LocalizedText Correspondence = new("Clause correspondence table", "対応表");
    public static readonly LocalizedText CorrespondenceSays = new("Every provision, and the documents and clauses that deal with it.", "すべての規定要素と、それを扱う文書・条項の対応。");
    public static readonly LocalizedText Clauses = new("Clauses", "条項");
    public static readonly LocalizedText Claim = new("What the document says", "文書の記載");
    public static readonly LocalizedText AllTogether = new("All together", "一式としての結果");
    public static readonly LocalizedText LookedFor = new("Looked for and not found", "確認したが記載のない事項");
    public static readonly LocalizedText Provisional = new("more reading could change it", "確認により変わり得る");

    public static readonly LocalizedText Findings = new("Findings", "指摘事項");
    public static readonly LocalizedText FindingsSay = new("What the rules miss, the weightiest first, with the place and the statement of the Guideline each rests on.", "規則が不足とした事項。重いものから順に、箇所と根拠となる指針の箇所を付す。");
    public static readonly LocalizedText NoFindings = new("No findings: nothing that was read or asked shows that something is missing.", "指摘なし。確認した範囲に不足を示すものはない。");
    public static readonly LocalizedText Level = new("Level", "程度");
    public static readonly LocalizedText Rule = new("Rule", "規則");
    public static readonly LocalizedText Place = new("Place", "箇所");
    public static readonly LocalizedText Message = new("What is missing", "指摘の内容");
    public static readonly LocalizedText Repair = new("What repairs it", "対応");
    public static readonly LocalizedText Citations = new("Statements", "根拠");
    public static readonly LocalizedText Basis = new("Rests on", "根拠の種類");

    public static readonly LocalizedText Questions = new("Open questions", "未確認事項");
    public static readonly LocalizedText QuestionsSay = new("What nobody can tell yet, and where to look: what is nearest to an answer first.", "まだ判断できない事項と確認先。答えに近いものから順に示す。");
    public static readonly LocalizedText NoQuestions = new("No open questions: everything was read and settled.", "未確認事項なし。すべて確認済み。");
    public static readonly LocalizedText Question = new("Question", "確認事項");
    public static readonly LocalizedText Settles = new("Provisions", "規定要素");
    public static readonly LocalizedText IfNo = new("If the answer is no", "否の場合の程度");

    public static readonly LocalizedText Plan = new("Improvement plan", "改善計画");
    public static readonly LocalizedText PlanSays = new("What closes the findings, item by item, in an order in which nothing stands behind what needs it.", "指摘を解消するための事項。前提となるものが先になる順に並べる。");
    public static readonly LocalizedText Number = new("No.", "番号");
    public static readonly LocalizedText Open = new("Open", "未充足");
    public static readonly LocalizedText Ways = new("How", "方法");
    public static readonly LocalizedText Owner = new("Owner", "担当");
    public static readonly LocalizedText Where = new("Where to write it", "記載先");
    public static readonly LocalizedText ByOthers = new("others have to write it", "他の策定者による");
    public static readonly LocalizedText DependsOn = new("Builds on", "前提");
    public static readonly LocalizedText FedBy = new("Fed by", "入力");
    public static readonly LocalizedText Circles = new("Orders in a circle", "循環する順序");

    public static readonly LocalizedText Outcomes = new("All outcomes of the rules", "規則の全判定");
    public static readonly LocalizedText OutcomesSay = new("Every rule at every place it judges: what is shown, missing, undetermined, or not applicable.", "すべての規則の、すべての箇所における判定。");
    public static readonly LocalizedText Verdict = new("Verdict", "判定");
    public static readonly LocalizedText Rules = new("The rules", "規則一覧");
    public static readonly LocalizedText Demand = new("What it asks", "求める内容");
    public static readonly LocalizedText About = new("About this report", "この報告書について");
    public static readonly LocalizedText Fingerprint = new("Fingerprint of edition, rules and levels", "版・規則・程度の識別値");
    public static readonly LocalizedText Limits = new(
        "The Guideline demands no adherence to it (footnote 6). This report says what is specified, what is carried out, what is open and why. The Japanese words for states are our own.",
        "指針は、従うことを義務付けるものではない（脚注6）。本報告書は、何が規定され、何が実施され、何が未充足又は未確認か、その理由とともに示す。状態を表す日本語は本ライブラリによる。");

    public static readonly LocalizedText Statement = new("Statement", "箇所");
    public static readonly LocalizedText Bearers = new("Bearers", "担い手");

    /// <summary>The word for each mark.</summary>
    public static readonly IReadOnlyList<(string Mark, LocalizedText Word)> OfMarks = Seq.Of(
        (Marks.Full, LegendFull), (Marks.Part, LegendPart), (Marks.Touched, LegendTouched), (Marks.SetAside, LegendAside), (Marks.Missing, LegendMissing), (Marks.Unknown, LegendUnknown));
}
