using Npgsql;
using Orleans.Configuration;

namespace PortfolioOrleans.Hosting;

/// <summary>What silos and clients have to agree on.</summary>
internal static class Cluster
{
    /// <summary>The provider of ADO.NET, by the name that Orleans knows it by.</summary>
    public const string Invariant = "Npgsql";

    /// <summary>How many connections a process keeps at most: PostgreSQL takes a hundred unless set otherwise, which is enough for a few silos then.</summary>
    private const int MostConnections = 20;

    public static string Limited(string connection) => new NpgsqlConnectionStringBuilder(connection) { MaxPoolSize = MostConnections }.ConnectionString;

    public static void Configure(ClusterOptions options) => (options.ClusterId, options.ServiceId) = ("portfolio", "portfolio");
}
