using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Serialization;
using Orleans.Storage;

namespace PortfolioOrleans.Hosting;

/// <summary>A silo on the loopback: with a database one of many, without one alone, in memory.</summary>
internal static class SiloHost
{
    /// <summary>Makes a silo that is not started yet.</summary>
    /// <param name="port">Where other silos find it.</param>
    /// <param name="gateway">Where clients find it.</param>
    /// <param name="connection">The connection string of the PostgreSQL that all share; null for a silo alone.</param>
    public static IHost Create(int port, int gateway, string? connection)
    {
        var builder = Host.CreateApplicationBuilder();
        Logs.ToStandardError(builder.Logging);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.UseOrleans(silo =>
        {
            if (connection is null)
            {
                silo.UseLocalhostClustering(port, gateway);
                silo.AddMemoryGrainStorageAsDefault();
                silo.UseInMemoryReminderService();
            }
            else
            {
                silo.Configure<ClusterOptions>(Cluster.Configure);
                silo.ConfigureEndpoints(System.Net.IPAddress.Loopback, port, gateway);
                Shared(silo, Cluster.Limited(connection));
            }
        });
        return builder.Build();
    }

    /// <summary>Membership, states and reminders in one database.</summary>
    private static void Shared(ISiloBuilder silo, string connection)
    {
        silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Cluster.Invariant, connection));
        silo.UseAdoNetReminderService(options => (options.Invariant, options.ConnectionString) = (Cluster.Invariant, connection));
        silo.AddAdoNetGrainStorageAsDefault(options => options.Configure<Serializer>((storage, serializer) =>
        {
            (storage.Invariant, storage.ConnectionString) = (Cluster.Invariant, connection);

            // Bytes stay bytes; the default would write them as text.
            storage.GrainStorageSerializer = new OrleansGrainStorageSerializer(serializer);
        }));
    }
}
