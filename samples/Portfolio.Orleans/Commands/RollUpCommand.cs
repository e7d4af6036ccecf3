using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PortfolioOrleans.Hosting;
using PortfolioOrleans.Loading;

namespace PortfolioOrleans.Commands;

/// <summary>Asks the silos for the roll-up.</summary>
internal sealed class RollUpCommand : Command
{
    public RollUpCommand()
        : base("rollup", "Asks the silos that share a database for the roll-up of all that is loaded.")
    {
        var (connection, asOf, output) = (SharedOptions.Connection(), SharedOptions.AsOf(), SharedOptions.Output());
        Add(connection);
        Add(asOf);
        Add(output);
        SetAction(async (arguments, cancellationToken) =>
        {
            using var client = ClientHost.Create(arguments.GetRequiredValue(connection));
            await client.StartAsync(cancellationToken);
            var watch = Stopwatch.StartNew();
            var summary = await new Loader(client.Services.GetRequiredService<IClusterClient>(), Screen.Refused).RollUpAsync(arguments.GetValue(asOf), cancellationToken);
            Screen.Summary(summary, watch.Elapsed, arguments.GetValue(output));
            await client.StopAsync(cancellationToken);
        });
    }
}
