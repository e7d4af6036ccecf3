using GrcPortal.Api;
using GrcPortal.Files;
using Microsoft.AspNetCore.Http.Features;

namespace GrcPortal.Web;

/// <summary>Answers a request that says it is too large, before anything looks into it.</summary>
internal sealed class RequestSize(RequestDelegate next, UploadLimits limits)
{
    /// <summary>
    /// A browser shows an answer only once it has sent everything. So some more is let in and thrown away, to be able to explain; what is
    /// larger still is cut off.
    /// </summary>
    private const int LetIn = 5;

    public async Task InvokeAsync(HttpContext context, Speech say)
    {
        var request = context.Request;
        if (request.ContentLength is not { } length || length <= limits.MaxRequestBytes)
        {
            await next(context);
            return;
        }

        if (length <= limits.MaxRequestBytes * LetIn && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
            await request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        if (request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            await PortalProblems.TooLarge(say[PortalTexts.TooLargeText, limits.MaxFileSize, limits.MaxFiles, limits.MaxRequestSize]).ExecuteAsync(context);
            return;
        }

        // The page that explains is found as for any other status; it has nothing to read any more.
        request.Method = HttpMethods.Get;
        request.ContentType = null;
        request.ContentLength = null;
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }
}
