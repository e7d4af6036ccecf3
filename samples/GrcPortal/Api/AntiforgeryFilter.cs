using Microsoft.AspNetCore.Antiforgery;

namespace GrcPortal.Api;

/// <summary>
/// A browser signs its requests in by itself, those that another site makes it send too: they need the token of `/api/antiforgery`.
/// A request that brings its own credential in the Authorization header was meant.
/// </summary>
internal sealed class AntiforgeryFilter(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var isSafe = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        return isSafe || request.Headers.Authorization.Count > 0 || await antiforgery.IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : Results.Problem("The antiforgery token of /api/antiforgery is missing or is not this user's.", statusCode: StatusCodes.Status400BadRequest);
    }
}
