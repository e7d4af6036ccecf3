using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GrcPortal.Data;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseCheck(PortalDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
