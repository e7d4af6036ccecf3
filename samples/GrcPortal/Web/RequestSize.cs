using GrcPortal.Files;

namespace GrcPortal.Web;

/// <summary>Answers a request that says it is too large, before anything of it is read.</summary>
internal sealed class RequestSize(RequestDelegate next, UploadLimits limits)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength > limits.MaxRequestBytes)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
