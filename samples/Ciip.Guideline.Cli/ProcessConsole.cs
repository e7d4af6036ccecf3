using Microsoft.Win32.SafeHandles;

namespace Ciip.Guideline.Cli;

/// <summary>The streams of the process.</summary>
internal sealed class ProcessConsole : IDisposable
{
    private readonly Utf8Console codePage = new(
        OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected), () => Console.OutputEncoding, encoding => Console.OutputEncoding = encoding);

    private readonly Stream input = Stream(0, Console.OpenStandardInput);
    private readonly SafeFileHandle first = new(1, ownsHandle: false);
    private readonly Stream output;
    private readonly Stream errors = Stream(2, Console.OpenStandardError);

    public ProcessConsole()
    {
        output = Stream(1, StandardOutput);
        var isTerminal = !Console.IsOutputRedirected;
        Streams = new CiipConsole(input, output, errors)
        {
            IsTerminal = isTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            ErrorWidth = Console.IsErrorRedirected ? CiipConsole.RedirectedWidth : WidthOfWindow(),
            Width = isTerminal ? WidthOfWindow() : CiipConsole.RedirectedWidth,
        };
    }

    public CiipConsole Streams { get; }

    public void Dispose()
    {
        codePage.Dispose();
        input.Dispose();
        output.Dispose();
        errors.Dispose();
        first.Dispose();
    }

    private static Stream Stream(int number, Func<Stream> open) => Descriptors.IsInherited(number) ? open() : ClosedStream.Instance;

    /// <summary>The console's own stream takes a pipe that nobody reads any more for one that took everything.</summary>
    private Stream StandardOutput()
    {
        FileStream? pipe = null;
        try
        {
            if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
            {
                pipe = new FileStream(first, FileAccess.Write, bufferSize: 0);
            }
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            // It is open for reading only, which the console's stream says when it is written to.
        }

        if (pipe is { CanSeek: false })
        {
            return pipe;
        }

        pipe?.Dispose();
        return Console.OpenStandardOutput();
    }

    private static int WidthOfWindow()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return CiipConsole.RedirectedWidth;
        }
    }
}
