using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Ciip.Guideline.GrcPortal.Load;

/// <summary>The portal as a process of its own, so that its memory is only its own.</summary>
internal sealed class PortalUnderLoad : IDisposable
{
    private readonly Process process;
    private readonly string folder;
    private readonly string? connection;

    private PortalUnderLoad(Process process, Uri address, string folder, string? connection)
    {
        this.process = process;
        this.folder = folder;
        this.connection = connection;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The most memory it has held, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            process.Refresh();
            return OperatingSystem.IsLinux()
                ? long.Parse(File.ReadLines($"/proc/{process.Id}/status").First(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ')[^2], CultureInfo.InvariantCulture) * 1024
                : process.PeakWorkingSet64;
        }
    }

    /// <summary>Starts it, and waits until it answers.</summary>
    /// <param name="folder">Where its data is.</param>
    /// <param name="connection">The database; null is a file in the folder.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<PortalUnderLoad> StartAsync(string folder, string? connection, CancellationToken cancellation)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        // The limits are there so that nobody asks for as much as is asked for here.
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "GrcPortal.dll"), "--environment=Development", $"--urls={address}", "--contentRoot=" + Path.Combine(AppContext.BaseDirectory, "portal"),
            "--ConnectionStrings:Portal=" + (connection ?? "Data Source=" + Path.Combine(folder, "portal.db")), "--DataProtection:Path=" + Path.Combine(folder, "keys"),
            "--Authentication:Scheme=Development", "--Limits:PerMinute=10000000", "--Logging:LogLevel:Default=Warning",
        ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        var portal = new PortalUnderLoad(Process.Start(start)!, address, folder, connection);
        portal.process.OutputDataReceived += static (_, _) => { };
        portal.process.BeginOutputReadLine();
        using var http = new HttpClient { BaseAddress = address };
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (portal.process.HasExited)
            {
                throw new InvalidOperationException("The portal did not start.");
            }

            try
            {
                using var answer = await http.GetAsync("/health/live", cancellation);
                return portal;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100, cancellation);
            }
        }
    }

    /// <summary>How much room the database takes on the disk, in bytes.</summary>
    public async Task<long> DatabaseSizeAsync(CancellationToken cancellation)
    {
        if (connection is null)
        {
            return Directory.EnumerateFiles(folder, "portal.db*").Sum(static file => new FileInfo(file).Length);
        }

        await using var source = new NpgsqlConnection(connection);
        await source.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand("SELECT pg_database_size(current_database())", source);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
