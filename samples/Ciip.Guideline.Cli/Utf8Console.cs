using System.Runtime.InteropServices;
using System.Text;

namespace Ciip.Guideline.Cli;

/// <summary>
/// A console that is told that UTF-8 comes, and afterwards what it was told before, also where somebody stops the program: in a code page
/// such as 932, letters that it does not have would be shown as others.
/// </summary>
internal sealed class Utf8Console : IDisposable
{
    private readonly Action<Encoding> tell;
    private readonly PosixSignalRegistration[] signals = [];
    private Encoding? before;

    /// <summary>Tells a console, where there is one to be told.</summary>
    /// <param name="isShown">Whether a console with code pages shows what is written.</param>
    /// <param name="current">What the console takes what is written for.</param>
    /// <param name="tell">Tells the console.</param>
    public Utf8Console(bool isShown, Func<Encoding> current, Action<Encoding> tell)
    {
        this.tell = tell;
        if (!isShown)
        {
            return;
        }

        try
        {
            var found = current();
            tell(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            before = found;
            signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => Restore()))];
        }
        catch (IOException)
        {
            // It does not let itself be told; what goes to files is the same.
        }
    }

    public void Dispose()
    {
        Restore();
        foreach (var signal in signals)
        {
            signal.Dispose();
        }
    }

    private void Restore()
    {
        if (Interlocked.Exchange(ref before, null) is not { } found)
        {
            return;
        }

        try
        {
            tell(found);
        }
        catch (IOException)
        {
            // The window is closed already.
        }
    }
}
