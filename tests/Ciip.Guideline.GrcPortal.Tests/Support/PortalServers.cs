using Ciip.Guideline.GrcPortal.Tests.Support;

[assembly: AssemblyFixture(typeof(PortalServers))]

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>One portal per database for all tests; each test is a tenant of its own.</summary>
public sealed class PortalServers : IAsyncDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);
    private readonly Dictionary<Database, PortalServer> servers = [];
    private PostgresCluster? cluster;

    internal async Task<PortalServer> OnAsync(Database database)
    {
        await one.WaitAsync();
        try
        {
            if (!servers.TryGetValue(database, out var server))
            {
                server = await PortalServer.StartAsync(await ConnectionAsync(database));
                servers.Add(database, server);
            }

            return server;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>An empty database; null is an SQLite file that the server makes.</summary>
    internal async Task<string?> ConnectionAsync(Database database) =>
        database == Database.Sqlite ? null : await (cluster ??= PostgresCluster.Start()).CreateDatabaseAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers.Values)
        {
            await server.DisposeAsync();
        }

        if (cluster is not null)
        {
            await cluster.DisposeAsync();
        }

        one.Dispose();
    }
}
