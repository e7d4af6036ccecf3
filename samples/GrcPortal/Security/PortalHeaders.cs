namespace GrcPortal.Security;

/// <summary>Headers of every response: no script, nothing from elsewhere, no frame around it.</summary>
internal static class PortalHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The library's page brings its style along, and asks for nothing.</summary>
    public const string ReportPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    /// <summary>What is downloaded asks for nothing and runs nothing, wherever somebody opens it.</summary>
    public const string AttachmentPolicy = "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    /// <summary>Added when the answer starts: whoever makes an answer to an exception clears what was there before.</summary>
    public static void Use(WebApplication app) => app.Use(static (context, next) =>
    {
        context.Response.OnStarting(static state => Add(((HttpContext)state).Response.Headers), context);
        return next(context);
    });

    /// <summary>What an endpoint says itself stays.</summary>
    private static Task Add(IHeaderDictionary headers)
    {
        headers.TryAdd("Content-Security-Policy", Policy);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("X-Frame-Options", "DENY");
        headers.TryAdd("Referrer-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        // What is shown is the tenant's: no proxy and no shared machine keeps it.
        headers.TryAdd("Cache-Control", "no-cache, no-store");
        return Task.CompletedTask;
    }
}
