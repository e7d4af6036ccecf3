using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GrcPortal.Api;

/// <summary>The same steps for programs. What is wrong is answered as problem details (RFC 9457).</summary>
internal static class PortalApi
{
    public static void Map(WebApplication app)
    {
        var api = app.MapGroup("/api").AddEndpointFilter<AntiforgeryFilter>().ProducesProblem(StatusCodes.Status500InternalServerError);
        api.MapGet("/antiforgery", Antiforgery).WithName("getAntiforgeryToken").WithTags("Session");
        OperatorApi.Map(api);
        FileApi.Map(api);
        RunApi.Map(api);
        ReportApi.Map(api);
        ComparisonApi.Map(api);
        ExportApi.Map(api);
        StepApi.Map(api);
        EvaluationApi.Map(api);
        QuestionnaireApi.Map(api);
        GuidelineApi.Map(api);
    }

    /// <summary>The token that a browser sends along when it changes something.</summary>
    /// <remarks>A program that signs in with a bearer token needs none.</remarks>
    internal static Ok<AntiforgeryView> Antiforgery(IAntiforgery antiforgery, HttpContext context)
    {
        var tokens = antiforgery.GetAndStoreTokens(context);
        return TypedResults.Ok(new AntiforgeryView(tokens.RequestToken!, tokens.HeaderName!));
    }
}

/// <summary>The token against requests that another site makes a browser send.</summary>
/// <param name="Token">The token; it belongs to a cookie that came with it.</param>
/// <param name="Header">The header to send it in.</param>
internal sealed record AntiforgeryView(string Token, string Header);
