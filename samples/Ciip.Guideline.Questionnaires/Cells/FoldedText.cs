using System.Text;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>
/// Tokens, choices and headings as they are compared: what a Japanese keyboard, another system or a page that was copied from makes of
/// them is undone. Full-width letters and half-width kana become the usual ones, sound marks join their kana, dashes and spaces of all
/// kinds become one, and what has no width goes. (The runtime's own normalisation needs data that this program does without.)
/// </summary>
internal static class FoldedText
{
    /// <summary>The characters that U+FF61 to U+FF9F are the narrow forms of.</summary>
    private const string OfNarrow = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    /// <summary>The kana that a voiced mark joins: the next character is theirs with it. Those of the row of <c>ha</c> have a second one.</summary>
    private const string Voiced = "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホ";

    private const string HalfVoiced = "はひふへほハヒフヘホ";

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var one = Fold(character);
            if (one is '\u3099' or '\u309A' or '\u309B' or '\u309C' && folded.Length > 0 && Joined(folded[^1], one) is { } joined)
            {
                folded[^1] = joined;
            }
            else if (!IsWithoutWidth(one))
            {
                folded.Append(one);
            }
        }

        return folded.ToString().Trim();
    }

    /// <summary>Characters that show nothing and take no room, which word processors and pages leave behind.</summary>
    public static bool IsWithoutWidth(char c) =>
        c is '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    private static char Fold(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        >= '\uFF61' and <= '\uFF9F' => OfNarrow[character - '\uFF61'],
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE63' => '-',
        '\n' or '\t' => character,
        _ when char.IsWhiteSpace(character) => ' ',
        _ => character,
    };

    private static char? Joined(char kana, char mark) => mark is '\u3099' or '\u309B'
        ? Voiced.Contains(kana, StringComparison.Ordinal) ? (char)(kana + 1) : kana switch { 'う' => 'ゔ', 'ウ' => 'ヴ', _ => null }
        : HalfVoiced.Contains(kana, StringComparison.Ordinal) ? (char)(kana + 2) : null;
}
