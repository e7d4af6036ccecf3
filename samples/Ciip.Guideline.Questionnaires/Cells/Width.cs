using System.Text;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>
/// Takes the width of characters away: letters that are as wide as kanji, and kana that are half as wide, whose sound marks join them. (The runtime's own normalization
/// does that and more, but needs data of cultures that not every machine has.)
/// </summary>
public static class Width
{
    /// <summary>The characters that U+FF61 to U+FF9F are the narrow forms of.</summary>
    private const string OfNarrow = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    /// <summary>The kana that a voiced mark joins: the next character is theirs with it. Those of the row of <c>ha</c> have a second one.</summary>
    private const string Voiced = "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホ";

    private const string HalfVoiced = "はひふへほハヒフヘホ";

    /// <summary>The text in the usual widths.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Folded(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var one = Fold(character);
            if (one is '\u3099' or '\u309A' or '\u309B' or '\u309C' && folded.Length > 0 && Joined(folded[^1], one) is { } joined)
            {
                folded[^1] = joined;
            }
            else
            {
                folded.Append(one);
            }
        }

        return folded.ToString();
    }

    private static char Fold(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        >= '\uFF61' and <= '\uFF9F' => OfNarrow[character - '\uFF61'],
        _ => character,
    };

    private static char? Joined(char kana, char mark) => mark is '\u3099' or '\u309B'
        ? Voiced.Contains(kana, StringComparison.Ordinal) ? (char)(kana + 1) : kana switch { 'う' => 'ゔ', 'ウ' => 'ヴ', _ => null }
        : HalfVoiced.Contains(kana, StringComparison.Ordinal) ? (char)(kana + 2) : null;
}
