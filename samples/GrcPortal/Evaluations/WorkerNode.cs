using System.Security.Cryptography;
using GrcPortal.Data;

namespace GrcPortal.Evaluations;

/// <summary>This process among those that share the queue: what it is called, and how it is woken.</summary>
internal sealed class WorkerNode : IDisposable
{
    private const int RandomBytes = 4;

    private readonly SemaphoreSlim wake = new(0, 1);

    /// <summary>The same for no two processes, not even for two in containers that are called alike.</summary>
    public string Name { get; } = Limits.Cut(Environment.MachineName, Limits.Token) + FormattableString.Invariant($"-{Environment.ProcessId}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes))}");

    /// <summary>Says that there is something to do.</summary>
    public void Wake()
    {
        try
        {
            wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // It was said before, and nobody has looked since.
        }
    }

    /// <summary>Waits until somebody says so, or for so long.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) => await wake.WaitAsync(atMost, cancellation);

    public void Dispose() => wake.Dispose();
}
