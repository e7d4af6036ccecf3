using System.Globalization;

namespace GrcPortal.Web;

/// <summary>
/// The words of a request: in the language of `?lang=`, of the cookie that this sets, or of the browser. The portal runs without
/// cultures, so that figures and dates are the same in both languages.
/// </summary>
internal sealed class Speech(IHttpContextAccessor accessor)
{
    public const string Parameter = "lang";
    private const string Cookie = "portal-lang";

    private Language? language;

    public Language Language => language ??= Of(accessor.HttpContext?.Request);

    public string Tag => Language == Language.Japanese ? "ja" : "en";

    public string this[LocalizedText text] => text.In(Language);

    public string this[LocalizedText text, params object[] arguments] => string.Format(CultureInfo.InvariantCulture, text.In(Language), arguments);

    /// <summary>A moment, in Japan's time.</summary>
    public static string Time(DateTimeOffset moment) =>
        moment.ToOffset(TimeSpan.FromHours(9)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " JST";

    /// <summary>A figure, with a comma between thousands.</summary>
    public static string Number(long figure) => figure.ToString("N0", CultureInfo.InvariantCulture);

    public static string Size(int bytes) =>
        bytes < 1024 ? FormattableString.Invariant($"{bytes} B") : FormattableString.Invariant($"{bytes / 1024.0:0.#} kB");

    /// <summary>Keeps a choice by `?lang=` for the requests to come.</summary>
    public static Task KeepAsync(HttpContext context, RequestDelegate next)
    {
        if (Parse(context.Request.Query[Parameter]) is { } chosen)
        {
            context.Response.Cookies.Append(Cookie, chosen == Language.Japanese ? "ja" : "en", new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                MaxAge = TimeSpan.FromDays(365),
                IsEssential = true,
            });
        }

        return next(context);
    }

    private static Language Of(HttpRequest? request) =>
        request is null ? Language.English
        : Parse(request.Query[Parameter]) ?? Parse(request.Cookies[Cookie])
            ?? request.GetTypedHeaders().AcceptLanguage.OrderByDescending(static one => one.Quality ?? 1)
                .Select(static one => Parse(one.Value.Value?.Split('-')[0])).FirstOrDefault(static one => one is not null)
            ?? Language.English;

    private static Language? Parse(string? tag) => tag switch { "ja" => Language.Japanese, "en" => Language.English, _ => null };
}
