using Microsoft.Net.Http.Headers;

namespace GrcPortal.Api;

/// <summary>JSON is UTF-8 (RFC 8259): a request that says otherwise is refused, before anything looks for an encoding that may not be there.</summary>
internal static class Utf8Only
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.HasJsonContentType() && MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.Charset.HasValue
            && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
