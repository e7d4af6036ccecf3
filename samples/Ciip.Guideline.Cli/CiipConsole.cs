using System.Text;
using Spectre.Console;

namespace Ciip.Guideline.Cli;

/// <summary>Where the commands read and write: the streams of the process, or those of a test.</summary>
internal sealed class CiipConsole
{
    /// <summary>The width of tables that no window limits.</summary>
    public const int RedirectedWidth = 160;

    /// <summary>The file name that stands for standard input, or output behind <c>-o</c>.</summary>
    public const string Standard = "-";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public CiipConsole(Stream input, Stream output, Stream error)
    {
        Input = input;
        Output = output;
        Out = Writer(output);
        Error = Writer(error);
    }

    public Stream Input { get; }

    public Stream Output { get; }

    /// <summary><see cref="Output"/> as text.</summary>
    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public bool IsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Width { get; init; } = RedirectedWidth;

    /// <summary>Whether a terminal understands colours and movements; by default what it says of itself.</summary>
    public AnsiSupport Ansi { get; init; } = AnsiSupport.Detect;

    /// <summary>What draws: in colour and to the window's width on a terminal, plain elsewhere.</summary>
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
