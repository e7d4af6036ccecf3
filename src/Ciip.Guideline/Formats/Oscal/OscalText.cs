using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Brings any text into the forms that OSCAL has for texts.</summary>
internal static class OscalText
{
    private const string Special = "\\`*_<>[]{}~^";

    /// <summary>Whether it can stand as it is where OSCAL wants one line without space around it.</summary>
    public static bool IsLine(string text) =>
        text.Length > 0 && !IsBlank(text[0]) && !IsBlank(text[text.Length - 1]) && !text.Any(IsBreak);

    /// <summary>The text on one line; a hyphen where nothing is left.</summary>
    public static string Line(string text)
    {
        if (IsLine(text))
        {
            return text;
        }

        var line = new string([.. text.Select(static c => IsBreak(c) || c == '\uFEFF' ? ' ' : c)]).Trim();
        return line.Length > 0 ? line : "-";
    }

    /// <summary>The text as Markdown that reads as the text: no user's asterisk starts anything.</summary>
    public static string Markup(string text)
    {
        var markup = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            markup.Append(Special.Contains(c) ? "\\" : string.Empty).Append(c);
        }

        return markup.ToString();
    }

    /// <summary>The text as a JSON literal, quotes included: every text is one line then.</summary>
    public static string Literal(string text) => "\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";

    /// <summary>Whether it has only the characters that a URI reference can have (RFC 3986).</summary>
    public static bool IsUriReference(string text) =>
        text.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "-._~:/?#[]@!$&'()*+,;=%".Contains(c));

    /// <summary>Whether it is an address that a reader can follow.</summary>
    public static bool IsAddress(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal)) && IsUriReference(text);

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
