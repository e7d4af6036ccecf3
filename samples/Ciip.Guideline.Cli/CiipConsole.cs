using System.Text;
using Ciip.Guideline.Cli.Output;
using Spectre.Console;

namespace Ciip.Guideline.Cli;

/// <summary>Where the commands read and write: the streams of the process, or those of a test.</summary>
internal sealed class CiipConsole
{
    /// <summary>The width of tables that no window limits.</summary>
    public const int RedirectedWidth = 160;

    /// <summary>The file name that stands for standard input, or output behind <c>-o</c>.</summary>
    public const string Standard = "-";

    /// <summary>A window that is narrower than this, as one of width 0 whose width nobody knows, limits nothing.</summary>
    private const int NarrowestWindow = 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StreamWriter drawnOutput;
    private readonly StreamWriter drawnError;

    public CiipConsole(Stream input, Stream output, Stream error)
    {
        Input = input;
        Output = output;
        drawnOutput = Writer(output);
        drawnError = Writer(error);
        Out = new VisibleWriter(drawnOutput);
        Error = new VisibleWriter(drawnError, isLast: true);
    }

    public Stream Input { get; }

    public Stream Output { get; }

    /// <summary><see cref="Output"/> as text that commands no terminal.</summary>
    public VisibleWriter Out { get; }

    /// <summary>Messages, which command no terminal; where nobody takes them, they are lost, and the exit code is not.</summary>
    public VisibleWriter Error { get; }

    public bool IsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Width
    {
        get;
        init => field = value < NarrowestWindow ? RedirectedWidth : value;
    } = RedirectedWidth;

    /// <summary>The width of the window that standard error is shown in.</summary>
    public int ErrorWidth
    {
        get;
        init => field = value < NarrowestWindow ? RedirectedWidth : value;
    } = RedirectedWidth;

    /// <summary>What says when a while has passed; nothing that is written depends on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Stops what takes long, as signals to the process do.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Whether a terminal understands colors and movements; by default what it says of itself.</summary>
    public AnsiSupport Ansi { get; init; } = AnsiSupport.Detect;

    /// <summary>Whether names such as <c>*.json</c> come unexpanded, because the shells of this system leave that to the program.</summary>
    public bool ExpandsNames { get; init; } = OperatingSystem.IsWindows();

    /// <summary>What draws on standard output, in color and to the window's width.</summary>
    public IAnsiConsole DrawingOutput() => Drawing(drawnOutput, isTerminal: true, Width, Ansi);

    /// <summary>What draws on standard error.</summary>
    public IAnsiConsole DrawingError() => Drawing(drawnError, isTerminal: true, Width, Ansi);

    /// <summary>What draws on standard error what changes where it stands.</summary>
    public IAnsiConsole ChangingError()
    {
        var drawing = Drawing(drawnError, isTerminal: true, ErrorWidth, Ansi);
        drawing.Profile.Capabilities.Interactive = true;
        return drawing;
    }

    /// <summary>What draws: in color and to the window's width on a terminal, plain elsewhere.</summary>
    public static IAnsiConsole Drawing(TextWriter writer, bool isTerminal, int width, AnsiSupport onTerminal = AnsiSupport.Detect)
    {
        var drawing = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? onTerminal : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        drawing.Profile.Width = width;
        drawing.Profile.Capabilities.Unicode = true;
        return drawing;
    }

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
}
