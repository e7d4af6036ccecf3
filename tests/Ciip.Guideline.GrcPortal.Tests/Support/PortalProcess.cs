using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>The portal as a process of its own, to be killed, to run out of room, and to be weighed.</summary>
internal sealed class PortalProcess : IDisposable
{
    private readonly Process process;

    private PortalProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The most memory it held, in bytes, where the system says so.</summary>
    public long PeakMemory => long.Parse(Regex.Match(File.ReadAllText($"/proc/{process.Id}/status"), @"VmHWM:\s+(\d+) kB").Groups[1].Value, CultureInfo.InvariantCulture) * 1024;

    /// <summary>Starts it, and does not wait for anything.</summary>
    /// <param name="folder">Where its data is.</param>
    /// <param name="connection">The database; null is a file in the folder.</param>
    /// <param name="largestFile">How large a file may get, in kilobytes, as on a disk that is full; null is as large as it likes.</param>
    /// <param name="settings">Further arguments.</param>
    public static PortalProcess Start(string folder, string? connection = null, int? largestFile = null, params string[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var program = Path.Combine(AppContext.BaseDirectory, "GrcPortal.dll");
        var dotnet = Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet";
        string[] arguments =
        [
            program, "--environment=Development", $"--urls={address}", "--contentRoot=" + PortalServer.ContentRoot, "--ConnectionStrings:Portal=" + (connection ?? "Data Source=" + Path.Combine(folder, "portal.db")),
            "--DataProtection:Path=" + Path.Combine(folder, "keys"), "--Authentication:Scheme=Development",
            .. settings,
        ];
        var start = largestFile is { } most
            ? new ProcessStartInfo("/bin/bash", ["-c", $"trap '' XFSZ; ulimit -f {most}; exec \"$@\"", "bash", dotnet, .. arguments])
            : new ProcessStartInfo(dotnet, arguments);
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        // Its own use of large files is nothing that the limit is about.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        var started = Process.Start(start)!;
        started.OutputDataReceived += static (_, _) => { };
        started.ErrorDataReceived += static (_, _) => { };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return new(started, address);
    }

    /// <summary>A client that is signed in, because it calls from this machine, once the portal answers.</summary>
    public async Task<PortalClient> ClientAsync(CancellationToken cancellation)
    {
        var client = new PortalClient(Address, tenant: null, language: null);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            process.HasExited.Should().BeFalse("the portal starts");
            try
            {
                using var answer = await client.Http.GetAsync("/health/live", cancellation);
                return client;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100, cancellation);
            }
        }
    }

    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
