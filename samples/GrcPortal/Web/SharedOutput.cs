using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace GrcPortal.Web;

/// <summary>Keeps what is the same for everybody, whoever asks for it: it is made once, and never by many who ask at once.</summary>
internal sealed class SharedOutput : IOutputCachePolicy
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Kept;
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage = context.HttpContext.Response.StatusCode == StatusCodes.Status200OK && context.HttpContext.Response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }
}
