using System.Globalization;
using System.Text;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>Numbers of a date written in kanji, as in laws and rules: 二十五 and 二〇二六.</summary>
internal static class KanjiNumbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const char Ten = '十';

    public static string AsDigits(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (text[end] == Ten || Digits.Contains(text[end], StringComparison.Ordinal)))
            {
                end++;
            }

            written.Append(end > at ? Number(text[at..end]) : text[end++].ToString());
            at = end;
        }

        return written.ToString();
    }

    /// <summary>Tens and units, or digit by digit; anything else stays as it is and is not a number then.</summary>
    private static string Number(string kanji)
    {
        var digits = string.Concat(kanji.Select(static c => c == Ten ? c : (char)('0' + Digits.IndexOf(c, StringComparison.Ordinal))));
        if (!digits.Contains(Ten, StringComparison.Ordinal))
        {
            return digits;
        }

        var parts = digits.Split(Ten);
        return parts.Length == 2 && parts[0].Length < 2 && parts[1].Length < 2
            ? ((Value(parts[0], 1) * 10) + Value(parts[1], 0)).ToString(CultureInfo.InvariantCulture)
            : kanji;
    }

    private static int Value(string digits, int blank) => digits.Length == 0 ? blank : digits[0] - '0';
}
