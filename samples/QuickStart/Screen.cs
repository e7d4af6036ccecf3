using System.Text;
using Ciip.Guideline;

namespace QuickStart;

/// <summary>Writes lines of at most 80 columns in one of two languages.</summary>
internal sealed class Screen(TextWriter output, bool isJapanese)
{
    private const int Width = 80;

    public Language Language { get; } = isJapanese ? Language.Japanese : Language.English;

    public string Say(string english, string japanese) => isJapanese ? japanese : english;

    public void Line(string text = "") => output.WriteLine(text);

    /// <summary>Breaks a text into lines; what follows the first is indented.</summary>
    public void Wrapped(string first, string text, int indent)
    {
        var line = new StringBuilder(first);
        var used = WidthOf(first);
        foreach (var piece in Pieces(text))
        {
            if (used + WidthOf(piece.TrimEnd()) > Width)
            {
                Line(line.ToString().TrimEnd());
                line.Clear().Append(' ', indent);
                used = indent;
            }

            line.Append(piece);
            used += WidthOf(piece);
        }

        Line(line.ToString().TrimEnd());
    }

    /// <summary>One line, cut where it is too long.</summary>
    public void Cut(string text)
    {
        if (WidthOf(text) > Width)
        {
            var end = 0;
            for (var used = WidthOf("…"); used + WidthOf(text[end]) <= Width; end++)
            {
                used += WidthOf(text[end]);
            }

            text = text[..end].TrimEnd() + "…";
        }

        Line(text);
    }

    /// <summary>The columns a text takes at most: terminals differ on what is not ASCII, and some show all of it two columns wide.</summary>
    public static int WidthOf(string text) => text.Sum(WidthOf);

    private static int WidthOf(char character) => character < 0x80 ? 1 : 2;

    /// <summary>Words with the space behind them; outside ASCII, characters.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            if (end == text.Length || text[end - 1] == ' ' || (IsWide(text[end - 1]) && !char.IsSurrogate(text[end - 1]) && !IsClosing(text[end])))
            {
                yield return text[start..end];
                start = end;
            }
        }
    }

    private static bool IsWide(char character) => character >= 0x2E80;

    private static bool IsClosing(char character) => "、。）」』】・ー".Contains(character, StringComparison.Ordinal);
}
