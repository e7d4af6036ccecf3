namespace Ciip.Guideline.Formats.Csv;

/// <summary>What a cell can hold without showing anything.</summary>
internal static class CsvBlank
{
    /// <summary>White space of any width, and the characters without any that word processors and web pages leave behind.</summary>
    public static bool Is(char c) => char.IsWhiteSpace(c) || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2064') or '\uFEFF';

    public static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && Is(text[start]))
        {
            start++;
        }

        while (end > start && Is(text[end - 1]))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }
}
