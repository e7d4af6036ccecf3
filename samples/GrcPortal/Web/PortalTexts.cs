namespace GrcPortal.Web;

/// <summary>Words around every page.</summary>
internal static class PortalTexts
{
    public static readonly LocalizedText Name = new("GRC Portal", "GRCポータル");
    public static readonly LocalizedText Skip = new("Skip to the content", "本文へ移動");
    public static readonly LocalizedText Navigation = new("Main navigation", "主要メニュー");
    public static readonly LocalizedText Path = new("Where you are", "現在の位置");
    public static readonly LocalizedText Operators = new("Operators", "重要インフラ事業者等");
    public static readonly LocalizedText SwitchLanguage = new("日本語", "English");
    public static readonly LocalizedText SignedIn = new("Signed in: {0}", "利用者：{0}");
    public static readonly LocalizedText Edition = new(
        "Judged by the Guidelines for the Establishment of Safety Standards of CIIP, 4th Edition (2015). No judgment on anybody: what was not read is a question, not a gap.",
        "「重要インフラにおける情報セキュリティ確保に係る安全基準等策定指針（第4版）」（2015年）に基づく整理です。事業者等の評価を確定するものではなく、未確認の事項は不足として扱いません。");

    public static readonly LocalizedText NotFound = new("Page not found", "ページが見つかりません");
    public static readonly LocalizedText NotFoundText = new(
        "The page does not exist, or it belongs to somebody else.", "該当するページが存在しないか、閲覧できる範囲に含まれていません。");

    public static readonly LocalizedText BadRequest = new("The form was not accepted", "送信内容を受け付けられません");
    public static readonly LocalizedText BadRequestText = new(
        "The form was opened too long ago, was sent from another site, or is incomplete. Go back, load the page again and repeat the step.",
        "画面を開いてから時間が経過したか、他のサイトから送信されたか、内容に欠落があります。前の画面に戻り、再読み込みの上、もう一度操作してください。");

    public static readonly LocalizedText Unreadable = new("These values could not be read:", "次の値を読み取れません。");

    public static readonly LocalizedText TooSlow = new("The request came too slowly", "送信に時間がかかり過ぎています");
    public static readonly LocalizedText TooSlowText = new(
        "It broke off or took too long, and nothing was stored. Repeat the step.", "送信が途切れたか、時間を要したため中止しました。何も保存していません。もう一度操作してください。");

    public static readonly LocalizedText TooMany = new("Too many requests at once", "操作が集中しています");
    public static readonly LocalizedText TooManyText = new("Wait a moment and repeat the step. Nothing was stored.", "しばらく待ってから、もう一度操作してください。何も保存していません。");

    public static readonly LocalizedText Unavailable = new("The portal is out of service for the moment", "一時的に利用できません");
    public static readonly LocalizedText UnavailableText = new(
        "Its database does not answer or has no room, or the service where users sign in does not answer. What was confirmed before is kept. Repeat the step in a while.",
        "データベース若しくは認証サービスが応答しないか、空き容量がありません。保存済みの内容は失われていません。時間をおいて、もう一度操作してください。");

    public static readonly LocalizedText TooLarge = new("The request is too large", "送信量が上限を超えています");
    public static readonly LocalizedText TooLargeText = new(
        "A file may have at most {0}, and a request at most {1} files and {2} together. Upload fewer or smaller files.",
        "1ファイルの上限は{0}、一度に登録できるのは{1}件、合計{2}までです。ファイルの数又は大きさを減らしてください。");

    public static readonly LocalizedText SignIn = new("Sign in first", "サインインが必要です");
    public static readonly LocalizedText SignInText = new(
        "The portal shows its pages to known users only.", "このポータルは、登録された利用者のみ閲覧できます。");

    public static readonly LocalizedText NoSuchStep = new("The page does not know this step", "この操作は受け付けられません");
    public static readonly LocalizedText NoSuchStepText = new(
        "Go back, load the page again and repeat the step. Nothing was changed.", "前の画面に戻り、再読み込みの上、もう一度操作してください。変更は行われていません。");

    public static readonly LocalizedText NotAllowed = new("Your role does not allow this", "権限がありません");
    public static readonly LocalizedText NotAllowedText = new(
        "A reader looks at everything, an editor also changes it; who has neither role sees nothing. Ask those who run the portal. Nothing was changed.",
        "閲覧者は閲覧のみ、編集者は変更も行えます。いずれの権限もない場合は閲覧できません。必要な場合は運用担当者にお問い合わせください。変更は行われていません。");

    public static readonly LocalizedText Failed = new("Something went wrong here", "処理を完了できませんでした");
    public static readonly LocalizedText FailedText = new(
        "The step was not carried out. Tell those who run the portal the number {0}.",
        "操作は完了していません。運用担当者に番号{0}をお伝えください。");

    public static readonly LocalizedText Back = new("To the operators", "事業者等の一覧へ");
    public static readonly LocalizedText PageOf = new("Page {0} of {1}", "{1}ページ中{0}ページ目");
    public static readonly LocalizedText PreviousPage = new("Previous page", "前のページ");
    public static readonly LocalizedText NextPage = new("Next page", "次のページ");
    public static readonly LocalizedText ScrollHint = new("Table; scrolls sideways", "表（横にスクロールできます）");
}
