using System.ComponentModel.DataAnnotations;
using System.Threading.RateLimiting;
using GrcPortal.Security;
using Microsoft.Extensions.Options;

namespace GrcPortal.Web;

/// <summary>How much one user may ask for at once, and all together. Configured in the section `Limits`; a value that makes no sense stops the start.</summary>
public sealed class PortalLimits
{
    public const string Section = "Limits";

    private static readonly PathString[] Heavy = ["/runs", "/files", "/api/runs", "/api/files"];
    private static readonly string[] HeavyEnds = ["/steps", "/questionnaire"];

    /// <summary>How many requests of one user that read files, evaluate or export are at work at once; others wait.</summary>
    [Range(1, 1_000)]
    public int AtOncePerUser { get; init; } = 4;

    /// <summary>The same for all users together.</summary>
    [Range(1, 10_000)]
    public int AtOnce { get; init; } = 8;

    /// <summary>How many requests of one user wait; more are told to come back.</summary>
    [Range(0, 100_000)]
    public int WaitingPerUser { get; init; } = 500;

    /// <summary>How many requests of one user are answered in a minute, of any kind.</summary>
    [Range(1, 10_000_000)]
    public int PerMinute { get; init; } = 6_000;

    /// <summary>How long a request may take.</summary>
    [Range(1, 86_400)]
    public int SecondsPerRequest { get; init; } = 120;

    internal static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PortalLimits>().BindConfiguration(Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddRequestTimeouts();
        builder.Services.AddOptions<Microsoft.AspNetCore.Http.Timeouts.RequestTimeoutOptions>().Configure<IOptions<PortalLimits>>(static (options, limits) =>
            options.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(limits.Value.SecondsPerRequest), TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable });
        builder.Services.AddRateLimiter(static _ => { });
        builder.Services.AddOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>().Configure<IOptions<PortalLimits>>(static (options, limits) =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = static (context, _) =>
            {
                var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(5);
                context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.GlobalLimiter = limits.Value.Limiter();
        });
    }

    /// <summary>A user's share first, then that of all: who asks for too much waits behind nobody but themselves.</summary>
    private PartitionedRateLimiter<HttpContext> Limiter() => PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<HttpContext, string>(context => IsFree(context)
            ? RateLimitPartition.GetNoLimiter(string.Empty)
            : RateLimitPartition.GetSlidingWindowLimiter(User(context), _ => new() { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 })),
        PartitionedRateLimiter.Create<HttpContext, string>(context => IsWork(context)
            ? RateLimitPartition.GetConcurrencyLimiter(User(context), _ => new() { PermitLimit = AtOncePerUser, QueueLimit = WaitingPerUser })
            : RateLimitPartition.GetNoLimiter(string.Empty)),
        PartitionedRateLimiter.Create<HttpContext, string>(context => IsWork(context)
            ? RateLimitPartition.GetConcurrencyLimiter("all", _ => new() { PermitLimit = AtOnce, QueueLimit = int.MaxValue })
            : RateLimitPartition.GetNoLimiter(string.Empty)));

    /// <summary>Whoever is not signed in, by address.</summary>
    private static string User(HttpContext context) =>
        context.RequestServices.GetRequiredService<CurrentUser>().Id ?? "address:" + context.Connection.RemoteIpAddress;

    /// <summary>What an orchestrator asks, and the page that says that it was too much.</summary>
    private static bool IsFree(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/status", StringComparison.Ordinal);

    /// <summary>Whatever changes something, and what is worked out from a whole run or file.</summary>
    private static bool IsWork(HttpContext context) =>
        !IsFree(context) && (!HttpMethods.IsGet(context.Request.Method) || Heavy.Any(one => context.Request.Path.StartsWithSegments(one, StringComparison.Ordinal))
            || HeavyEnds.Any(one => context.Request.Path.Value!.EndsWith(one, StringComparison.Ordinal)));
}
