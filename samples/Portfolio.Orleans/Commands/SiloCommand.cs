using System.CommandLine;
using Microsoft.Extensions.Hosting;
using PortfolioOrleans.Database;
using PortfolioOrleans.Hosting;

namespace PortfolioOrleans.Commands;

/// <summary>A silo that runs until it is stopped.</summary>
internal sealed class SiloCommand : Command
{
    public SiloCommand()
        : base("silo", "Runs a silo; start as many as there are machines, or cores to try it out.")
    {
        var (port, gateway, connection) = (SharedOptions.Port("--port", "where other silos find it"), SharedOptions.Port("--gateway", "where clients find it"), SharedOptions.Connection());
        Add(port);
        Add(gateway);
        Add(connection);
        SetAction(async (arguments, cancellationToken) =>
        {
            await SharedDatabase.PrepareAsync(arguments.GetRequiredValue(connection), cancellationToken);
            var (ofSilos, ofClients) = (PortOf(arguments.GetValue(port)), PortOf(arguments.GetValue(gateway)));
            using var silo = SiloHost.Create(ofSilos, ofClients, arguments.GetRequiredValue(connection));
            await silo.StartAsync(cancellationToken);
            Console.WriteLine($"silo on port {ofSilos}, for clients on port {ofClients}");
            await silo.WaitForShutdownAsync(cancellationToken);
        });
    }

    private static int PortOf(int given) => given == 0 ? FreePort.Find() : given;
}
