using System.Text;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>What a cell can hold, and how what people type is read.</summary>
internal static class CellText
{
    /// <summary>What one cell of a workbook holds at most, with room for an edit.</summary>
    public const int MostCharacters = 30_000;

    private const int MostInMessage = 100;

    /// <summary>Says "none" in a cell, because a blank one says nothing.</summary>
    public static LocalizedText None { get; } = new("(none)", "（なし）");

    public static bool IsNone(string text)
    {
        var folded = FoldedText.Of(text);
        return folded.Equals(FoldedText.Of(None.English), StringComparison.OrdinalIgnoreCase) || folded == FoldedText.Of(None.Japanese);
    }

    /// <summary>Whether a text shows nothing: white space of any width, and characters without any.</summary>
    public static bool IsBlank(string text) => text.AsSpan().IndexOfAnyExcept(' ', '\u3000') < 0 || text.All(static c => char.IsWhiteSpace(c) || FoldedText.IsWithoutWidth(c));

    /// <summary>The text without white space around it and with LF as its only line end, of all that programs write for one.</summary>
    public static string Clean(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\v', '\n').Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n').Trim();

    /// <summary>The beginning of a text, for a message: on one line, and without half of a character at its end.</summary>
    public static string Cut(string text)
    {
        var line = Clean(text).Replace('\n', ' ');
        return line.Length <= MostInMessage ? line : line[..(char.IsHighSurrogate(line[MostInMessage - 1]) ? MostInMessage - 1 : MostInMessage)] + "…";
    }

    /// <summary>Whether a file of either format gives back exactly this text.</summary>
    public static bool IsPlaceable(string text) =>
        text.Length is > 0 and <= MostCharacters && text == Clean(text) && !IsBlank(text) && !IsNone(text) && IsOfXml(text);

    /// <summary>Whether XML can hold the text, and a spreadsheet takes none of it for an escaped character.</summary>
    public static bool IsOfXml(string text) =>
        !HasHalfCharacter(text) && !text.Contains("_x", StringComparison.OrdinalIgnoreCase)
        && text.All(static c => c is not (< ' ' and not ('\n' or '\t') or '\uFFFE' or '\uFFFF' or '\uFEFF' or >= '\u007F' and <= '\u009F' or '\u2028' or '\u2029'));

    /// <summary>Whether a text holds one half of a character that takes two, which no file in UTF-8 can say.</summary>
    public static bool HasHalfCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text for a cell that is only read: without what XML cannot hold, and cut where a cell ends.</summary>
    public static string Shown(string text)
    {
        var cut = text.Length > MostCharacters ? text[..MostCharacters] + "…" : text;
        return string.Concat(cut.EnumerateRunes().Select(rune => rune.Value is < ' ' and not '\n' or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));
    }
}
