using Spectre.Console;

namespace Ciip.Guideline.Cli.Output;

/// <summary>Shows on a terminal how far a long work has come; elsewhere nothing. The bar goes to standard error, beside the output.</summary>
internal static class Steps
{
    /// <summary>Fewer are done before a bar could be seen.</summary>
    private const int Few = 8;
    private const int BarWidth = 30;

    public static IEnumerable<string> Show(CiipConsole console, string title, IReadOnlyList<string> files)
    {
        var isShown = console is { IsTerminal: true, ErrorIsTerminal: true } && files.Count > Few;
        var drawing = isShown ? console.DrawingError() : null;
        for (var i = 0; i < files.Count; i++)
        {
            drawing?.Write(new ControlCode($"\r{title} [{new string('#', BarWidth * i / files.Count).PadRight(BarWidth)}] {i}/{files.Count}"));
            yield return files[i];
        }

        drawing?.Write(new ControlCode("\r\u001b[2K"));
    }
}
