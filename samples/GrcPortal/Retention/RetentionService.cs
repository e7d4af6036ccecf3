using GrcPortal.Data;
using GrcPortal.Security;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Retention;

/// <summary>Looks from time to time for evaluations past their time, tenant by tenant. Several nodes may do so at once: what is gone is gone.</summary>
internal sealed partial class RetentionService(IServiceScopeFactory scopes, RetentionOptions options, TimeProvider clock, ILogger<RetentionService> logger) : BackgroundService
{
    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(static services => services.GetRequiredService<Microsoft.Extensions.Options.IOptions<RetentionOptions>>().Value);
        builder.Services.AddScoped<RunRetention>();
        builder.Services.AddHostedService<RetentionService>();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Days is null)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(options.MinutesBetweenLooks), clock);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The database is away, or full: the next look finds the same.
                LogFailed(exception.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        foreach (var tenant in await TenantsAsync(cancellation))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().ActFor(tenant, RunRetention.Name);
            var removed = await scope.ServiceProvider.GetRequiredService<RunRetention>().RemoveAsync(cancellation);
            if (removed > 0)
            {
                LogRemoved(removed);
            }
        }
    }

    private async Task<List<string>> TenantsAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalDb>().Operators.IgnoreQueryFilters().Select(static one => one.Tenant).Distinct().ToListAsync(cancellation);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Removed {Count} evaluations past their time")]
    private partial void LogRemoved(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not look for evaluations past their time: {Exception}")]
    private partial void LogFailed(string exception);
}
