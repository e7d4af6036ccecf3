using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Shows text of the file in a message or a pointer: on one line, not too long, and with what is not to be seen named.</summary>
internal static class ShownText
{
    private const int MostCharacters = 60;
    private const int MostListed = 12;
    private const int LongestName = 200;

    /// <summary>A text as a message quotes it.</summary>
    public static string Of(string text) => VisibleText.Quoted(Cut(text, MostCharacters));

    public static string OfList(IReadOnlyList<string> texts, Func<string, string> shown) =>
        string.Join(", ", texts.Take(MostListed).Select(shown)) + (texts.Count > MostListed ? ", …" : string.Empty);

    /// <summary>The name of a member as a segment of a JSON Pointer.</summary>
    public static string Segment(string name) => VisibleText.Quoted(Cut(name, LongestName)).Replace("~", "~0").Replace("/", "~1");

    /// <summary>The start of a text, without half of a surrogate pair at its end.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text.Remove(length) + "…";
    }
}
