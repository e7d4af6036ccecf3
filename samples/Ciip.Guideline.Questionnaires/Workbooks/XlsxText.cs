using System.Globalization;
using System.Text;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>The format's own escapes: <c>_x000D_</c> stands for a character that XML cannot hold, <c>_x005F_</c> for the low line of such a text itself.</summary>
internal static class XlsxText
{
    private const int Length = 7;

    /// <summary>
    /// The text that is meant. Where a writer has escaped both halves of a character, as 𠮷, and a spreadsheet that does not know such
    /// escapes has saved them as text, they are still that character: nobody types them.
    /// </summary>
    public static string Decode(string text) => Decode(Decode(text, isOfPairs: false), isOfPairs: true);

    private static string Decode(string text, bool isOfPairs)
    {
        if (!text.Contains("_x", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var code = CodeAt(text, at);
            var isPair = code is { } high && char.IsHighSurrogate(high) && CodeAt(text, at + Length) is { } low && char.IsLowSurrogate(low);
            if (code is { } one && (isPair || !isOfPairs))
            {
                decoded.Append(one).Append(isPair ? CodeAt(text, at + Length)!.Value.ToString() : string.Empty);
                at += (isPair ? 2 * Length : Length) - 1;
            }
            else
            {
                decoded.Append(text[at]);
            }
        }

        return decoded.ToString();
    }

    /// <summary>The text as a workbook holds it: what would be taken for an escape is escaped itself.</summary>
    public static string Encode(string text)
    {
        if (!text.Contains("_x", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length + Length);
        for (var at = 0; at < text.Length; at++)
        {
            encoded.Append(CodeAt(text, at) is null ? text[at].ToString() : "_x005F_");
        }

        return encoded.ToString();
    }

    private static char? CodeAt(string text, int at) =>
        at + Length <= text.Length && text[at] == '_' && text[at + 1] is 'x' or 'X' && text[at + Length - 1] == '_'
            && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
}
