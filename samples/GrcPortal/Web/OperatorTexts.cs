namespace GrcPortal.Web;

/// <summary>Words of the pages on operators and their files.</summary>
internal static class OperatorTexts
{
    public static readonly LocalizedText Intro = new(
        "The operators whose Safety Standards documents and practice you look after.",
        "「安全基準等」の文書及びその実施状況を管理する事業者等の一覧です。");

    public static readonly LocalizedText None = new("There is no operator yet. Add one, or load the samples to look around.", "事業者等がまだ登録されていません。新規に登録するか、見本データを読み込んでお試しください。");
    public static readonly LocalizedText Name = new("Name", "名称");
    public static readonly LocalizedText NewName = new("Name of the operator", "事業者等の名称");
    public static readonly LocalizedText Add = new("Add", "登録");
    public static readonly LocalizedText AddTitle = new("Add an operator", "事業者等の登録");
    public static readonly LocalizedText NameMissing = new("Write a name of at most {0} characters, without control characters.", "名称を{0}文字以内で入力してください（制御文字は使用できません）。");
    public static readonly LocalizedText NameTaken = new("There is an operator of this name already.", "同じ名称の事業者等が既に登録されています。");
    public static readonly LocalizedText LoadSamples = new("Load the samples", "見本データを読み込む");
    public static readonly LocalizedText SamplesTitle = new("Samples to try", "見本データ");
    public static readonly LocalizedText SamplesText = new(
        "A city with its published rule and audit, a hospital with the standards above its rule, and a fictitious water authority that is fully described.",
        "公表資料に基づく市の規程及び監査、病院の規程とその上位の基準、並びに全項目が判明している架空の水道事業者の3件です。");

    public static readonly LocalizedText Documents = new("Documents", "文書");
    public static readonly LocalizedText Practice = new("Self-verifications", "自己検証");
    public static readonly LocalizedText Runs = new("Evaluations", "評価");
    public static readonly LocalizedText LastRun = new("Last evaluation", "直近の評価");
    public static readonly LocalizedText NoDocuments = new("No document yet.", "文書はまだ登録されていません。");
    public static readonly LocalizedText NoPractice = new("No self-verification yet. Without one, only the documents are evaluated.", "自己検証はまだ登録されていません。登録がない場合、文書のみを評価します。");
    public static readonly LocalizedText NoRuns = new("Nothing has been evaluated yet.", "評価はまだ行われていません。");
    public static readonly LocalizedText FileTitle = new("Title", "件名");
    public static readonly LocalizedText Tier = new("Tier", "階層");
    public static readonly LocalizedText Version = new("Version", "版");
    public static readonly LocalizedText VersionOf = new("version {0}", "第{0}版");
    public static readonly LocalizedText Stored = new("Stored", "登録日時");
    public static readonly LocalizedText By = new("By", "登録者");
    public static readonly LocalizedText State = new("State", "状態");
    public static readonly LocalizedText InUse = new("in use", "評価対象");
    public static readonly LocalizedText SetAside = new("set aside", "対象外");
    public static readonly LocalizedText Set = new("set of documents", "文書一式");

    public static readonly LocalizedText UploadTitle = new("Upload files", "ファイルの登録");
    public static readonly LocalizedText UploadText = new(
        "JSON files of documents, sets or self-verifications, and questionnaires that are filled in (XLSX or CSV, up to {3}); up to {0} files of {1} each, and {2} together. A JSON file is kept as it came, and an upload with the same id becomes a new version.",
        "文書、文書一式又は自己検証のJSONファイル、記入済みの質問票（XLSX又はCSV、1件{3}以内）を選択してください（{0}件まで、1件{1}、合計{2}以内）。JSONファイルは原本をそのまま保存し、同じIDのファイルは新しい版として登録します。");

    public static readonly LocalizedText Choose = new("Files", "ファイル");
    public static readonly LocalizedText Upload = new("Upload", "登録する");
    public static readonly LocalizedText Paste = new("Paste or write a file", "内容を貼り付けて登録");
    public static readonly LocalizedText Uploaded = new("Stored: {0}, version {1}", "登録しました：{0}（第{1}版）");
    public static readonly LocalizedText Same = new("Unchanged: {0} is version {1} already", "変更なし：{0}は第{1}版と同一です");
    public static readonly LocalizedText Refused = new("{0} was not accepted", "「{0}」は登録されませんでした");
    public static readonly LocalizedText RefusedCount = new("Places to correct: {0}.", "修正が必要な箇所：{0}件");
    public static readonly LocalizedText PlaceOf = new("line {0}, column {1}", "{0}行{1}桁");
    public static readonly LocalizedText More = new("… and {0} more", "ほか{0}件");

    public static readonly LocalizedText OtherOperator = new(
        "The file names the operator “{0}”, and this is “{1}”. It is kept and set aside: if it is somebody else’s, leave it so.",
        "ファイルに記載された事業者は「{0}」で、この画面の事業者は「{1}」です。ファイルは保存し、評価対象から外しています。別の事業者のものであれば、このままにしてください。");

    public static readonly LocalizedText IsSameOperator = new("It is the same operator: take it into use", "同一の事業者として評価対象に加える");
    public static readonly LocalizedText EvaluateTitle = new("Evaluate", "評価の実施");
    public static readonly LocalizedText Inventory = new("The documents in use are", "評価対象の文書は");
    public static readonly LocalizedText AsFilesSay = new("as the files say", "ファイルの記載による");
    public static readonly LocalizedText Partial = new("some of those that apply", "適用される文書の一部");
    public static readonly LocalizedText Complete = new("all that apply", "適用される文書の全て");
    public static readonly LocalizedText InternalRulesInventory = new("Of the operator's own rules they are", "うち自組織の内規は");
    public static readonly LocalizedText OwnPartial = new("some", "一部");
    public static readonly LocalizedText OwnComplete = new("all", "全て");
    public static readonly LocalizedText InventoryHelp = new(
        "Only where everything was read does silence count as a gap; otherwise it stays a question. A set of documents says it itself; several files together count as some.",
        "全ての文書を確認した場合に限り、記載のない事項を不足として扱います。それ以外は未確認事項として残ります。文書一式のファイルは自ら記載しており、複数のファイルは「一部」として扱います。");

    public static readonly LocalizedText AsOf = new("Judged as of", "評価基準日");
    public static readonly LocalizedText PracticeFile = new("Self-verification", "自己検証");
    public static readonly LocalizedText ChoosePractice = new("choose one", "選択してください");
    public static readonly LocalizedText Evaluate = new("Evaluate", "評価する");

    public static readonly LocalizedText Edit = new("Edit", "編集");
    public static readonly LocalizedText EditTitle = new("Edit {0}", "{0}の編集");
    public static readonly LocalizedText NewFile = new("New file", "新しいファイル");
    public static readonly LocalizedText EditText = new(
        "Saving keeps the earlier version. The text is checked as an uploaded file is.",
        "保存しても以前の版は残ります。内容は登録時と同様に検査されます。");

    public static readonly LocalizedText Content = new("Content (JSON)", "内容（JSON）");
    public static readonly LocalizedText Save = new("Save as a new version", "新しい版として保存");
    public static readonly LocalizedText SaveAsNew = new("Store as a file of its own", "別のファイルとして登録");
    public static readonly LocalizedText Newer = new("Version {0} was stored in between", "編集中に第{0}版が登録されました");
    public static readonly LocalizedText NewerText = new(
        "By {0}, {1}. Nothing of yours is stored yet. Take over what you need from the text below, and save again.",
        "登録者：{0}（{1}）。編集した内容はまだ保存していません。下の内容を確認し、必要な箇所を取り込んでから、もう一度保存してください。");

    public static readonly LocalizedText Theirs = new("Version {0}, as it is stored", "登録済みの第{0}版");
    public static readonly LocalizedText Yours = new("Yours", "編集中の内容");
    public static readonly LocalizedText NewestIs = new("The newest is version {0}", "最新は第{0}版");
    public static readonly LocalizedText Lines = new("Lines {0} to {1} of {2}", "{2}行中{0}～{1}行");
    public static readonly LocalizedText Earlier = new("Earlier lines", "前の行");
    public static readonly LocalizedText Later = new("Later lines", "次の行");
    public static readonly LocalizedText ReadText = new("Read", "表示");
    public static readonly LocalizedText Versions = new("Versions", "版の一覧");
    public static readonly LocalizedText VersionsText = new("Each version is kept byte for byte. Evaluations stay tied to the version they read.", "各版の原本をそのまま保存しています。評価は、その時点の版に紐付きます。");
    public static readonly LocalizedText Bytes = new("Size", "大きさ");
    public static readonly LocalizedText Download = new("Download", "ダウンロード");
    public static readonly LocalizedText FileName = new("File", "ファイル名");
    public static readonly LocalizedText Leave = new("Set aside", "評価対象から外す");
    public static readonly LocalizedText TakeBack = new("Take back into use", "評価対象に戻す");
    public static readonly LocalizedText Id = new("Id", "ID");
}
