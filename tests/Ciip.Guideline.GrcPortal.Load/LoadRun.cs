using System.Diagnostics;
using System.Globalization;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Load;

/// <summary>What to run.</summary>
internal sealed record LoadOptions(int Operators, int Clients, int Readers, int Samples, bool OnPostgres);

/// <summary>The whole run: a portal of its own, filled, evaluated, read, and weighed.</summary>
internal static class LoadRun
{
    public static async Task RunAsync(LoadOptions options, TextWriter result, TextWriter progress, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("ciip-load-").FullName;
        try
        {
            await using var cluster = options.OnPostgres ? PostgresCluster.Start() : null;
            var connection = cluster is null ? null : await cluster.CreateDatabaseAsync();
            using var portal = await PortalUnderLoad.StartAsync(folder, connection, cancellation);
            await RunAsync(options, portal, result, progress, cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(LoadOptions options, PortalUnderLoad portal, TextWriter result, TextWriter progress, CancellationToken cancellation)
    {
        var timings = new Timings();
        using var client = await LoadClient.SignedInAsync(portal.Address, timings, cancellation);

        var started = Stopwatch.GetTimestamp();
        var ids = await Filling.FillAsync(client, options, progress, cancellation);
        var filled = Stopwatch.GetElapsedTime(started);
        var memoryFilled = portal.PeakMemory;

        started = Stopwatch.GetTimestamp();
        var how = await Evaluating.EvaluateAllAsync(client, ids, options, progress, cancellation);
        var evaluated = Stopwatch.GetElapsedTime(started);
        var memoryEvaluated = portal.PeakMemory;

        await Reading.ReadAsync(client, ids, options, progress, cancellation);
        var memory = portal.PeakMemory;
        var size = await portal.DatabaseSizeAsync(cancellation);

        await result.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            | {options.Operators:N0} operators × 3 files, {(options.OnPostgres ? "PostgreSQL" : "SQLite")}, {Environment.ProcessorCount} cores | |
            |---|---|
            | storing the files, {options.Clients} clients | {filled.TotalSeconds:N0} s, {ids.Count * Filling.FilesPerOperator / filled.TotalSeconds:N0} files/s |
            | evaluating all, {how} | {evaluated.TotalSeconds:N0} s, {ids.Count / evaluated.TotalSeconds:N0} operators/s |
            | peak memory of the process after storing, after evaluating, at the end | {Megabytes(memoryFilled)}, {Megabytes(memoryEvaluated)}, {Megabytes(memory)} |
            | database | {Megabytes(size)}, {size / 1024.0 / ids.Count:N0} kB per operator |

            """));
        await timings.WriteAsync(result);
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024:N0} MB");
}
