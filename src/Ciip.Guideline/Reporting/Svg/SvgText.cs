namespace Ciip.Guideline.Reporting;

/// <summary>Breaks words into lines. A careful guess, since there is nothing here that could measure.</summary>
internal static class SvgText
{
    /// <summary>Letters are narrow, kana and kanji are square.</summary>
    public static int WidthOf(string text) => text.Sum(static character => IsSquare(character) ? 24 : 13) / 2;

    /// <summary>Lines no wider than asked for, broken at spaces and, as Japanese is, between its characters; a long word stays whole.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string> { string.Empty };
        foreach (var piece in Pieces(text))
        {
            var line = lines[lines.Count - 1];
            if (line.Length > 0 && WidthOf(line + piece.TrimEnd()) > width && !IsClosing(piece[0]))
            {
                lines.Add(piece);
            }
            else
            {
                lines[lines.Count - 1] += piece;
            }
        }

        return lines.ConvertAll(static line => line.Trim());
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || text[i - 1] == ' ' || (IsSquare(text[i - 1]) && !char.IsSurrogatePair(text[i - 1], text[i])))
            {
                yield return text.Substring(start, i - start);
                start = i;
            }
        }
    }

    private static bool IsSquare(char character) => character >= '\u2E80';

    /// <summary>What must not begin a line: small kana, prolongation, closing brackets and stops.</summary>
    private static bool IsClosing(char character) => "、。，．）」』】ー・ゃゅょっャュョッァィゥェォ".Contains(character);
}
