using System.Globalization;
using System.Text;

namespace Ciip.Guideline.Cli.Output;

/// <summary>
/// Text as a terminal may get it: what commands the terminal, turns the direction of its surroundings, or cannot be seen, is shown
/// by its number, such as [U+202E]. Letters of every script, emoji and the variants of kanji stay as they are.
/// </summary>
internal static class VisibleText
{
    private const int Joiner = 0x200D;
    private const int FirstEmoji = 0x2190;
    private const int Kanji = 0x2E80;

    /// <summary>Text that is one line: a line break in it is shown as well, so that nobody forges the next message.</summary>
    public static string OfLine(string text) => Of(text, keepsLines: false);

    /// <summary>Text of several lines; they end with LF.</summary>
    public static string OfLines(string text) => Of(text, keepsLines: true);

    private static string Of(string text, bool keepsLines)
    {
        var visible = new StringBuilder(text.Length);
        var before = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune))
            {
                AppendNumber(visible, text[at]);
                before = 0;
                at++;
                continue;
            }

            at += rune.Utf16SequenceLength;
            if (keepsLines && rune.Value == '\r' && at < text.Length && text[at] == '\n')
            {
                continue;
            }

            if ((keepsLines && rune.Value is '\n' or '\t') || !IsHidden(rune, before, text, at))
            {
                visible.Append(text, at - rune.Utf16SequenceLength, rune.Utf16SequenceLength);
            }
            else
            {
                AppendNumber(visible, rune.Value);
            }

            before = rune.Value;
        }

        return visible.ToString();
    }

    private static bool IsHidden(Rune rune, int before, string text, int next) => rune.Value switch
    {
        // A variant of the letter before: of an emoji, or of a kanji in a name.
        var variant when IsVariant(variant) => IsVariant(before) || (before < FirstEmoji && before is not ('#' or '*' or (>= '0' and <= '9'))),
        Joiner => before < FirstEmoji || !Rune.TryGetRuneAt(text, next, out var after) || after.Value < FirstEmoji || IsLetterOfEastAsia(after.Value),
        // Fillers and marks without width that are letters or marks by their category.
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x3164 or 0xFFA0 or (>= 0xE0000 and <= 0xE0FFF) => true,
        (>= 0xFDD0 and <= 0xFDEF) => true,
        _ => (rune.Value & 0xFFFE) == 0xFFFE || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };

    private static bool IsVariant(int value) => value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsLetterOfEastAsia(int value) => value is >= Kanji and < 0x1F000;

    private static void AppendNumber(StringBuilder visible, int value) =>
        visible.Append("[U+").Append(value.ToString("X4", CultureInfo.InvariantCulture)).Append(']');
}
