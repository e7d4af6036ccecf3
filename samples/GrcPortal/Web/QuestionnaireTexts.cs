using Ciip.Guideline.Questionnaires;

namespace GrcPortal.Web;

/// <summary>Words about questionnaires in spreadsheets, and how addresses call their levels.</summary>
internal static class QuestionnaireTexts
{
    /// <summary>How many questions a page offers to ask next.</summary>
    public const int MostNext = 10;

    public static readonly LocalizedText Title = new("Answer in a spreadsheet", "表計算ソフトで回答");
    public static readonly LocalizedText Text = new(
        "Download an empty questionnaire, fill it in, and upload it here like any other file. What it says is kept as a JSON file; the spreadsheet itself is not.",
        "空の質問票をダウンロードし、記入の上、「ファイルの登録」から登録してください。記入内容はJSONファイルとして保存し、表計算ソフトのファイルは保存しません。");

    public static readonly LocalizedText FilledText = new(
        "The questionnaire holds what the newest version says. Change it, and upload it on the page of the operator: it becomes the next version, and none where nothing was changed.",
        "最新の版の内容を記入した質問票です。変更の上、事業者等の画面で登録してください。次の版として登録します（変更がない場合、新しい版は作成しません）。");

    public static readonly LocalizedText ToUpload = new("To the upload", "登録画面へ");
    public static readonly LocalizedText Practice = new("Self-verification", "自己検証");
    public static readonly LocalizedText Document = new("Document", "文書");
    public static readonly LocalizedText ByItem = new("by item", "項目ごと");
    public static readonly LocalizedText ByProvision = new("by item and provision", "項目・規定要素ごと");
    public static readonly LocalizedText ByClause = new("by clause", "条項ごと");
    public static readonly LocalizedText ToAskNext = new("The {0} questions to ask next ({1})", "次に確認する事項{0}件（{1}）");
    public static readonly LocalizedText Name = new("{0} ({1})", "{0}（{1}）");
    public static readonly LocalizedText CellOf = new("sheet “{0}”, cell {1}", "シート「{0}」のセル{1}");
    public static readonly LocalizedText NotRead = new("Left out:", "読み取らなかった箇所：");
    public static readonly LocalizedText NoSuch = new(
        "There is no such questionnaire. Say kind=practice or kind=standards, or file= with the id of a document or a self-verification; level=item, level=provision or, for documents, level=clause; form=xlsx or form=csv; of a file by item or provision, next= with how many questions to ask next, 1 or more.",
        "該当する質問票がありません。kind（practice、standards）又はfile（文書若しくは自己検証のID）、level（item、provision、文書の場合はclauseも可）及びform（xlsx、csv）を指定してください。fileを項目・規定要素ごととする場合は、next（次に確認する事項の件数、1以上）も指定できます。");

    public static LocalizedText NameOf(QuestionnaireKind kind) => kind == QuestionnaireKind.Practice ? Practice : Document;

    public static LocalizedText NameOf(QuestionnaireLevel level) => level switch
    {
        QuestionnaireLevel.Item => ByItem,
        QuestionnaireLevel.Provision => ByProvision,
        _ => ByClause,
    };

    public static string TokenOf(QuestionnaireLevel level) => level switch
    {
        QuestionnaireLevel.Item => "item",
        QuestionnaireLevel.Provision => "provision",
        _ => "clause",
    };

    /// <summary>Null is by item, as the questionnaire starts.</summary>
    public static bool TryParse(string? token, out QuestionnaireLevel level)
    {
        level = Array.Find(Enum.GetValues<QuestionnaireLevel>(), one => TokenOf(one) == token);
        return token is null || TokenOf(level) == token;
    }
}
