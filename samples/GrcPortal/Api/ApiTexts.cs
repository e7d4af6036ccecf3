namespace GrcPortal.Api;

/// <summary>What only programs are told.</summary>
internal static class ApiTexts
{
    public static readonly LocalizedText BadKey = new(
        "An Idempotency-Key has at most {0} visible ASCII characters.", "Idempotency-Keyには{0}文字以内のASCII印字可能文字（空白を除く）を指定してください。");

    public static readonly LocalizedText OtherRequest = new(
        "This Idempotency-Key belongs to another request. Choose a new one for each request.", "このIdempotency-Keyは別の要求で使用されています。要求ごとに新しい値を指定してください。");

    public static readonly LocalizedText AtWork = new(
        "The request with this Idempotency-Key is still at work. Ask again in a while.", "このIdempotency-Keyの要求は処理中です。しばらくしてから再送してください。");
}
