namespace GrcPortal.Data;

/// <summary>
/// Lets one writer at a time into SQLite, which has one writer anyhow: a request that waits here holds no thread, one that waits
/// inside SQLite does. Other processes wait by the connection's time-out. PostgreSQL needs no gate.
/// </summary>
internal sealed class WriteGate(bool isSingleWriter) : IDisposable
{
    private readonly SemaphoreSlim? one = isSingleWriter ? new SemaphoreSlim(1, 1) : null;

    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        if (one is not null)
        {
            await one.WaitAsync(cancellation);
        }

        return new Stay(one);
    }

    public void Dispose() => one?.Dispose();

    private sealed class Stay(SemaphoreSlim? one) : IDisposable
    {
        public void Dispose() => one?.Release();
    }
}
