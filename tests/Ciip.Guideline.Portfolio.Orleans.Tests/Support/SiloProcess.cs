using System.Diagnostics;
using PortfolioOrleans.Commands;

namespace PortfolioOrleans.Tests.Support;

/// <summary>A silo as a process of its own, which takes the ports that are free.</summary>
internal sealed class SiloProcess : IDisposable
{
    /// <summary>A port that was free may be taken before the silo listens on it.</summary>
    private const int Attempts = 3;

    private readonly Process process;

    private SiloProcess(Process process) => this.process = process;

    public static async Task<SiloProcess> StartAsync(string connection)
    {
        for (var attempt = 1; ; attempt++)
        {
            var started = Process.Start(new ProcessStartInfo("dotnet", [typeof(SiloCommand).Assembly.Location, "silo", "--connection", connection])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = started.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            if (await started.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is not null)
            {
                return new(started);
            }

            started.Dispose();
            if (attempt == Attempts)
            {
                throw new InvalidOperationException(await errors);
            }
        }
    }

    /// <summary>Ends it as a crash does: by SIGKILL.</summary>
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
}
