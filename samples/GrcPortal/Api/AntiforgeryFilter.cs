using Microsoft.AspNetCore.Antiforgery;

namespace GrcPortal.Api;

/// <summary>
/// A browser signs its requests in by itself, those that another site makes it send too: they need the token of `/api/antiforgery`.
/// A request with a bearer token was meant: no browser adds one by itself, as it does with a password.
/// </summary>
internal sealed class AntiforgeryFilter(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var isSafe = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var hasToken = request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);
        return isSafe || hasToken || await antiforgery.IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : Results.Problem("The antiforgery token of /api/antiforgery is missing or is not this user's.", statusCode: StatusCodes.Status400BadRequest);
    }
}
