using System.Runtime.InteropServices;

namespace Ciip.Guideline.Cli.Portfolio;

/// <summary>Signals that would end the process, while a command ends by itself because of them.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource stop;
    private readonly PosixSignalRegistration[] signals;
    private int code = ExitCodes.StoppedBy(PosixSignal.SIGINT);

    public Interruption(CancellationToken token)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, Answer))];
    }

    public CancellationToken Token => stop.Token;

    /// <summary>What the command returns where it was stopped.</summary>
    public int Code => Volatile.Read(ref code);

    public void Dispose()
    {
        foreach (var signal in signals)
        {
            signal.Dispose();
        }

        stop.Dispose();
    }

    private void Answer(PosixSignalContext context)
    {
        context.Cancel = true;
        Volatile.Write(ref code, ExitCodes.StoppedBy(context.Signal));
        try
        {
            stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The command has ended meanwhile.
        }
    }
}
