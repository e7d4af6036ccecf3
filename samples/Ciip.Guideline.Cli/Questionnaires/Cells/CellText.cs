using System.Text;

namespace Ciip.Guideline.Cli.Questionnaires.Cells;

/// <summary>What a cell can hold, and how what people type is read.</summary>
internal static class CellText
{
    /// <summary>What one cell of a workbook holds at most, with room for an edit.</summary>
    public const int MostCharacters = 30_000;

    /// <summary>Says "none" in a cell, because a blank one says nothing.</summary>
    public static LocalizedText None { get; } = new("(none)", "（なし）");

    public static bool IsNone(string text)
    {
        var folded = Fold(text);
        return folded.Equals(Fold(None.English), StringComparison.OrdinalIgnoreCase) || folded == Fold(None.Japanese);
    }

    /// <summary>The text without white space around it and with LF as its only line end.</summary>
    public static string Clean(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    /// <summary>A token or a choice as it is compared: full-width letters, digits and signs as their half-width ones, no white space around it.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            folded.Append(character switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
                '\u3000' or '\u00A0' => ' ',
                _ => character,
            });
        }

        return folded.ToString().Trim();
    }

    /// <summary>Whether a file of either format gives back exactly this text.</summary>
    public static bool IsPlaceable(string text) =>
        text.Length is > 0 and <= MostCharacters && text == Clean(text) && !IsNone(text) && IsOfXml(text);

    /// <summary>Whether XML can hold the text, and a spreadsheet takes none of it for an escaped character.</summary>
    public static bool IsOfXml(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] is < ' ' and not ('\n' or '\t') or >= '\uD800' and <= '\uDFFF' or '\uFFFE' or '\uFFFF' or '\uFEFF' or '\u007F'
                or >= '\u0080' and <= '\u009F' or '\u2028' or '\u2029')
            {
                return false;
            }
        }

        return !text.Contains("_x", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The text for a cell that is only read: without what XML cannot hold, and cut where a cell ends.</summary>
    public static string Shown(string text)
    {
        var cut = text.Length > MostCharacters ? text[..MostCharacters] + "…" : text;
        return string.Concat(cut.EnumerateRunes().Select(rune => rune.Value is < ' ' and not '\n' or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));
    }
}
