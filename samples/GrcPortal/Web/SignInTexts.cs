namespace GrcPortal.Web;

/// <summary>Words of signing in and out.</summary>
internal static class SignInTexts
{
    public static readonly LocalizedText SignOut = new("Sign out", "サインアウト");
    public static readonly LocalizedText Again = new("Sign in", "サインイン");

    public static readonly LocalizedText SigningOut = new("Signing out", "サインアウトしています");
    public static readonly LocalizedText SigningOutText = new(
        "You are signed out of the portal. The session where you signed in is ended next.", "このポータルからはサインアウトしました。続いて、認証サービスからもサインアウトします。");

    public static readonly LocalizedText Continue = new("Continue", "続ける");

    public static readonly LocalizedText SignedOut = new("You are signed out", "サインアウトしました");
    public static readonly LocalizedText SignedOutText = new(
        "On a shared computer, close the browser as well.", "共用の端末では、ブラウザーも閉じてください。");

    public static readonly LocalizedText Failed = new("Signing in did not succeed", "サインインできませんでした");
    public static readonly LocalizedText FailedText = new(
        "The link was used before or is too old, or the sign-in was cancelled or refused. Try again; if that does not help, tell those who run the portal.",
        "リンクが使用済みか期限切れか、サインインが取り消されたか拒否されました。もう一度お試しください。解決しない場合は、運用担当者にお知らせください。");
}
