using System.Globalization;
using System.Text;

namespace Ciip.Guideline.Reporting;

/// <summary>
/// Text as a page can carry it: what HTML and XML forbid, and what would turn the direction of the text around it, is shown by
/// its number instead. Line ends become LF; everything else stays as it is.
/// </summary>
internal static class VisibleText
{
    public static string Of(string text)
    {
        var at = 0;
        while (at < text.Length && IsPlain(text[at]))
        {
            at++;
        }

        return at == text.Length ? text : Rewrite(text, at);
    }

    private static string Rewrite(string text, int from)
    {
        var visible = new StringBuilder(text, 0, from, text.Length + 16);
        for (var at = from; at < text.Length; at++)
        {
            var character = text[at];
            if (IsPlain(character))
            {
                visible.Append(character);
            }
            else if (char.IsHighSurrogate(character) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) && (text[at + 1] & 0x3FE) != 0x3FE)
            {
                visible.Append(character).Append(text[++at]);
            }
            else if (character == '\r')
            {
                visible.Append(at + 1 < text.Length && text[at + 1] == '\n' ? string.Empty : "\n");
            }
            else
            {
                visible.Append("[U+").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)).Append(']');
            }
        }

        return visible.ToString();
    }

    private static bool IsPlain(char character) => character switch
    {
        '\t' or '\n' => true,
        < ' ' or (>= '\u007F' and <= '\u009F') => false,
        '\u061C' or '\u200E' or '\u200F' => false,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => false,
        (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE' => false,
        _ => !char.IsSurrogate(character),
    };
}
