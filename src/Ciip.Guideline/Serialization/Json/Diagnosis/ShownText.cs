using System.Globalization;
using System.Text;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>Shows text of the file in a message: on one line and not too long.</summary>
internal static class ShownText
{
    private const int MostCharacters = 60;
    private const int MostListed = 12;

    public static string Of(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in Cut(text, MostCharacters))
        {
            if (char.IsControl(c))
            {
                shown.Append(CodePoint(c));
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }

    public static string OfList(IReadOnlyList<string> texts) =>
        string.Join(", ", texts.Take(MostListed)) + (texts.Count > MostListed ? ", …" : string.Empty);

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

    private static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
