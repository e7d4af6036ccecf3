using System.Text;
using GrcPortal.Data;
using GrcPortal.Security;
using GrcPortal.Steps;
using GrcPortal.Web;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GrcPortal.Runs;

/// <summary>
/// Keeps what is made of a run for those who ask again, and has those who ask at once wait for one answer: a run never changes. Each tenant has its own. What carries
/// the steps of a plan changes with them, and is made each time.
/// </summary>
internal sealed class RunOutput : IOutputCachePolicy
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>Keeps what an endpoint makes of a run.</summary>
    public static void Keep(RouteHandlerBuilder endpoint) => endpoint.CacheOutput(static policy => policy.AddPolicy<RunOutput>(), excludeDefaultPolicy: true);

    /// <summary>Changes with the rules, the release, the language, what is asked for and what of it was settled since, and with nothing else.</summary>
    public static EntityTagHeaderValue Tag(Guid runId, GuidelineEvaluator evaluator, Language language, string what, IReadOnlyList<StepLine>? steps = null)
    {
        var text = string.Join(
            '\n', [runId, evaluator.Fingerprint, typeof(RunOutput).Module.ModuleVersionId, typeof(GuidelineEvaluator).Module.ModuleVersionId, language, what, .. (steps ?? []).Select(static one => one.Stamp)]);
        return new("\"" + ContentHash.Of(Encoding.UTF8.GetBytes(text))[..32] + "\"");
    }

    /// <summary>Whether the client has it already, which is known before anything is made.</summary>
    public static bool HasClient(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(one => one.Compare(tag, useStrongComparison: false) || one.Equals(EntityTagHeaderValue.Any));

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var services = context.HttpContext.RequestServices;
        var tenant = services.GetRequiredService<CurrentUser>().Id;
        var isKept = tenant is not null && HttpMethods.IsGet(context.HttpContext.Request.Method) && RunExport.Find(context.HttpContext.GetRouteValue("name") as string) is not { HasSteps: true };
        context.EnableOutputCaching = isKept;
        context.AllowCacheLookup = isKept;
        context.AllowCacheStorage = isKept;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Kept;
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        context.CacheVaryByRules.VaryByValues["tenant"] = tenant ?? string.Empty;
        context.CacheVaryByRules.VaryByValues["language"] = services.GetRequiredService<Speech>().Tag;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        // A cookie is one user's, and what is kept is for all of a tenant.
        if (context.HttpContext.Response.StatusCode != StatusCodes.Status200OK || context.HttpContext.Response.Headers.SetCookie.Count > 0)
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }
}
