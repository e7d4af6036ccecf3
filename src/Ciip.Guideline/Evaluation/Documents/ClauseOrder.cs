using System.Globalization;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// The order of clauses by their names: numbers count as numbers, in Western, full-width and Chinese digits, so that 第十条 stands behind 第２条. All else is compared by
/// its characters.
/// </summary>
internal sealed class ClauseOrder : IComparer<string>
{
    private const string Digits = "〇一二三四五六七八九";

    public static ClauseOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (first, second) = (x ?? string.Empty, y ?? string.Empty);
        var (i, j) = (0, 0);
        while (i < first.Length && j < second.Length)
        {
            var order = IsOfNumber(first[i]) && IsOfNumber(second[j])
                ? ReadNumber(first, ref i).CompareTo(ReadNumber(second, ref j))
                : first[i++].CompareTo(second[j++]);
            if (order != 0)
            {
                return order;
            }
        }

        var rest = (first.Length - i).CompareTo(second.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(first, second);
    }

    private static bool IsOfNumber(char character) => DigitOf(character) >= 0 || PlaceOf(character) > 0;

    /// <summary>Reads on to the end of a number. One that is too long to be a number of clauses is as large as there are.</summary>
    private static long ReadNumber(string text, ref int at)
    {
        var (sum, pending, isPending) = (0L, 0L, false);
        for (; at < text.Length && IsOfNumber(text[at]); at++)
        {
            if (DigitOf(text[at]) is >= 0 and var digit)
            {
                pending = Math.Min((pending * 10) + digit, int.MaxValue);
                isPending = true;
            }
            else
            {
                sum = Math.Min(sum + ((isPending ? pending : 1) * PlaceOf(text[at])), int.MaxValue);
                (pending, isPending) = (0, false);
            }
        }

        return sum + pending;
    }

    private static int DigitOf(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.DecimalDigitNumber ? (int)char.GetNumericValue(character) : Digits.IndexOf(character);

    private static int PlaceOf(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };
}
