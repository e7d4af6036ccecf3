using GrcPortal.Data;
using GrcPortal.Retention;
using GrcPortal.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>Removes the evaluations of a tenant that are past their time, as the service does at night.</summary>
internal static class PastTime
{
    /// <param name="server">The portal.</param>
    /// <param name="tenant">Whose evaluations.</param>
    /// <param name="days">How long they are kept; null is for ever.</param>
    /// <param name="later">How many days from now it is.</param>
    public static async Task<int> RemoveAsync(PortalServer server, string tenant, int? days, int later)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var user = scope.ServiceProvider.GetRequiredService<CurrentUser>();
        user.ActFor("tenant:" + tenant, RunRetention.Name);
        var clock = new Later(TimeSpan.FromDays(later));
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var retention = new RunRetention(db, scope.ServiceProvider.GetRequiredService<WriteGate>(), new EventLog(db, user, clock), new RetentionOptions { Days = days }, clock);
        return await retention.RemoveAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Later(TimeSpan time) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + time;
    }
}
