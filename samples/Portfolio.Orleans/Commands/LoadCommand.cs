using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PortfolioOrleans.Hosting;
using PortfolioOrleans.Loading;

namespace PortfolioOrleans.Commands;

/// <summary>Loads a file into the silos.</summary>
internal sealed class LoadCommand : Command
{
    /// <summary>After how many operators it says how far it has come.</summary>
    private const int Step = 100;

    public LoadCommand()
        : base("load", "Loads a file into the silos that share a database, and has them roll up every night from then on. Loading it again changes nothing.")
    {
        var (file, connection, asOf) = (SharedOptions.File(), SharedOptions.Connection(), SharedOptions.AsOf());
        Add(file);
        Add(connection);
        Add(asOf);
        SetAction((arguments, cancellationToken) => RunAsync(arguments.GetRequiredValue(file), arguments.GetRequiredValue(connection), arguments.GetValue(asOf), cancellationToken));
    }

    private static async Task RunAsync(FileInfo file, string connection, string? asOf, CancellationToken cancellationToken)
    {
        using var client = ClientHost.Create(connection);
        await client.StartAsync(cancellationToken);
        var loader = new Loader(client.Services.GetRequiredService<IClusterClient>(), Screen.Refused);
        var watch = Stopwatch.StartNew();
        await using var lines = file.OpenRead();
        var counts = await loader.LoadAsync(lines, file.Name, asOf, Say, cancellationToken);
        Screen.Loaded(counts, watch.Elapsed);
        await loader.StartNightlyAsync(asOf, cancellationToken);
        await client.StopAsync(cancellationToken);
    }

    private static void Say(int loaded)
    {
        if (loaded % Step == 0)
        {
            Console.Error.WriteLine($"{loaded} loaded");
        }
    }
}
