using Microsoft.Extensions.Hosting;
using Orleans.Configuration;

namespace PortfolioOrleans.Hosting;

/// <summary>A client of the silos that share a database.</summary>
internal static class ClientHost
{
    /// <summary>How often it asks again for a silo at the start, once a second.</summary>
    private const int Attempts = 60;

    public static IHost Create(string connection)
    {
        var builder = Host.CreateApplicationBuilder();
        Logs.ToStandardError(builder.Logging);
        builder.UseOrleansClient(client =>
        {
            var attempts = 0;
            client.Configure<ClusterOptions>(Cluster.Configure);
            client.Configure<GatewayOptions>(static options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(5));
            client.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Cluster.Invariant, connection));
            client.UseConnectionRetryFilter(async (_, cancellationToken) =>
            {
                await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
                return ++attempts < Attempts;
            });
        });
        return builder.Build();
    }
}
