using System.Globalization;
using System.Text;

namespace Ciip.Guideline.Common;

/// <summary>
/// Text as others can carry it: what is not to be seen, or would change how the text around it is seen, is shown by its number instead,
/// such as <c>[U+202E]</c>. The one place where this is decided, for pages, messages and pointers.
/// </summary>
internal static class VisibleText
{
    /// <summary>
    /// For pages: what HTML and XML forbid, and what would turn the direction of the text around it. Line ends become LF; everything else
    /// stays as it is.
    /// </summary>
    public static string Of(string text) => Show(text, IsPlain);

    /// <summary>The same of text that is put together where it is written; most is visible as it is.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        var at = PlainIn(text, IsPlain);
        return at == text.Length ? text : Rewrite(text.ToString(), at, IsPlain).AsSpan();
    }

    /// <summary>
    /// For a text that a message quotes: on one line, and with everything named that has no width, as it may be all that is wrong with
    /// the text. The wide space of Japanese texts and the plain one stay.
    /// </summary>
    public static string Quoted(string text) => Show(text, IsSeen);

    private static string Show(string text, Func<char, bool> isPlain)
    {
        var at = PlainIn(text.AsSpan(), isPlain);
        return at == text.Length ? text : Rewrite(text, at, isPlain);
    }

    /// <summary>How much of a text can stay as it is, from its start.</summary>
    private static int PlainIn(ReadOnlySpan<char> text, Func<char, bool> isPlain)
    {
        var at = 0;
        while (at < text.Length && isPlain(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string Rewrite(string text, int from, Func<char, bool> isPlain)
    {
        var visible = new StringBuilder(text, 0, from, text.Length + 16);
        for (var at = from; at < text.Length; at++)
        {
            var character = text[at];
            if (isPlain(character))
            {
                visible.Append(character);
            }
            else if (IsPairOfCharacter(text, at, isPlain))
            {
                visible.Append(character).Append(text[++at]);
            }
            else if (character == '\r' && isPlain('\n'))
            {
                visible.Append(at + 1 < text.Length && text[at + 1] == '\n' ? string.Empty : "\n");
            }
            else
            {
                var number = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) && text[at] == '\uDB40' ? char.ConvertToUtf32(character, text[++at]) : character;
                visible.Append("[U+").Append(number.ToString("X4", CultureInfo.InvariantCulture)).Append(']');
            }
        }

        return visible.ToString();
    }

    /// <summary>
    /// Whether a character beyond the Basic Multilingual Plane starts here, other than those that are none. Pages keep the selectors of
    /// variants of kanji, without which a name would be another one; a message names them.
    /// </summary>
    private static bool IsPairOfCharacter(string text, int at, Func<char, bool> isPlain) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) && (text[at + 1] & 0x3FE) != 0x3FE && (text[at] != '\uDB40' || isPlain('\n'));

    private static bool IsSeen(char character) =>
        character is ' ' or '\u3000'
        || (IsPlain(character) && !char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) != UnicodeCategory.Format
            && character is not ('\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u2800' or '\u3164' or '\uFFA0') && !IsVariation(character));

    /// <summary>Selectors of variants have no width either. Those of kanji stand beyond, among the tags.</summary>
    private static bool IsVariation(char character) => character is (>= '\uFE00' and <= '\uFE0F') or (>= '\u180B' and <= '\u180E');

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
