namespace Ciip.Guideline.Notebooks.Tests;

/// <summary>What a cell may call without a package, under the names .NET Interactive has for it.</summary>
public static class NotebookFunctions
{
    private static Action<string, string>? shown;

    /// <summary>Shows text as of the MIME type: HTML and SVG as they are, pictures as Base64.</summary>
    public static void DisplayAs(this string value, string mimeType) =>
        (shown ?? throw new InvalidOperationException("There is no cell to show it under."))(mimeType, value);

    /// <summary>Shows a value: HTML as HTML, everything else as text.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Style", "IDE1006", Justification = "The name of .NET Interactive.")]
    public static void display(object value)
    {
        var (mimeType, text) = value is Html html ? ("text/html", html.Text) : ("text/plain", NotebookSession.TextOf(value));
        DisplayAs(text, mimeType);
    }

    /// <summary>Says that the text is HTML.</summary>
    public static Html HTML(string text) => new(text);

    internal static void SendTo(Action<string, string>? sink) => shown = sink;
}

/// <summary>Text that is HTML.</summary>
/// <param name="Text">The text.</param>
public sealed record Html(string Text);
