using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PortfolioOrleans.Hosting;
using PortfolioOrleans.Loading;

namespace PortfolioOrleans.Commands;

/// <summary>Everything in one process, without a database, held against the roll-up that needs no silo.</summary>
internal sealed class DemoCommand : Command
{
    public DemoCommand()
        : base("demo", "Loads a file into a silo of its own, rolls it up, and compares with the roll-up of one process.")
    {
        var (file, asOf, output) = (SharedOptions.File(), SharedOptions.AsOf(), SharedOptions.Output());
        Add(file);
        Add(asOf);
        Add(output);
        SetAction((arguments, cancellationToken) => RunAsync(arguments.GetRequiredValue(file), arguments.GetValue(asOf), arguments.GetValue(output), cancellationToken));
    }

    private static async Task<int> RunAsync(FileInfo file, string? asOf, FileInfo? output, CancellationToken cancellationToken)
    {
        using var silo = SiloHost.Create(FreePort.Find(), FreePort.Find(), connection: null);
        await silo.StartAsync(cancellationToken);
        var loader = new Loader(silo.Services.GetRequiredService<IGrainFactory>(), Screen.Refused);
        var watch = Stopwatch.StartNew();
        await using (var lines = file.OpenRead())
        {
            Screen.Loaded(await loader.LoadAsync(lines, file.Name, asOf, loaded: null, cancellationToken), watch.Elapsed);
        }

        watch.Restart();
        var rolledUp = await loader.RollUpAsync(asOf, cancellationToken);
        Screen.Summary(rolledUp, watch.Elapsed, output);
        var inOneProcess = await OneProcess.RollUpAsync(file, asOf, refused: null, cancellationToken);
        var isEqual = rolledUp.AsSpan().SequenceEqual(inOneProcess);
        Console.WriteLine(isEqual ? "equal to the roll-up of one process, byte for byte" : "DIFFERENT from the roll-up of one process");
        await silo.StopAsync(cancellationToken);
        return isEqual ? 0 : 1;
    }
}
