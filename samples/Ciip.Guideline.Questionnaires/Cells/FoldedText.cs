namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>
/// Tokens, choices and headings as they are compared: what a Japanese keyboard, another system or a page that was copied from makes of
/// them is undone. Characters get their usual <see cref="Width"/>, dashes and spaces of all kinds become one, and what has no width goes.
/// </summary>
internal static class FoldedText
{
    public static string Of(string text) => Width.Folded(string.Concat(text.Where(static one => !IsWithoutWidth(one)).Select(Plain))).Trim();

    /// <summary>Characters that show nothing and take no room, which word processors and pages leave behind.</summary>
    public static bool IsWithoutWidth(char c) =>
        c is '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    private static char Plain(char character) => character switch
    {
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE63' => '-',
        '\n' or '\t' => character,
        _ when char.IsWhiteSpace(character) => ' ',
        _ => character,
    };
}
