using System.Text.Json;
using GrcPortal.Web;
using Microsoft.AspNetCore.Diagnostics;

namespace GrcPortal.Api;

/// <summary>Answers a program that sent what cannot be read, or for which there is no database, with a problem that says so.</summary>
internal sealed class ApiFaults(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!httpContext.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return false;
        }

        httpContext.Response.StatusCode = Faults.StatusOf(exception);
        return await problems.TryWriteAsync(new()
        {
            HttpContext = httpContext,
            ProblemDetails = { Status = httpContext.Response.StatusCode, Detail = Detail(exception) },
        });
    }

    /// <summary>Only of what the client sent itself: anything else is nobody's outside.</summary>
    private static string? Detail(Exception exception) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } => $"{json.Path}: the value cannot be read (line {json.LineNumber + 1}).",
        BadHttpRequestException request => request.Message,
        _ => null,
    };
}
