using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <content>How an interval is read and written.</content>
public sealed partial record Interval
{
    /// <summary>Reads an interval.</summary>
    /// <param name="text">The interval, such as <c>P1Y</c>, <c>P6M</c>, <c>P90D</c> or <c>P2W</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not such an interval.</exception>
    public static Interval Parse(string text) => TryParse(Require.NotNull(text), out var interval) ? interval : throw NoInterval(text);

    /// <summary>Reads an interval without throwing.</summary>
    /// <param name="text">The interval; null is none.</param>
    /// <param name="interval">The interval, or null when <paramref name="text"/> is none.</param>
    /// <returns>
    /// Whether <paramref name="text"/> is <c>P</c> and years, months and days in that order, or weeks alone: each a positive
    /// number in ASCII digits without leading zeros, left out where it is none.
    /// </returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Interval? interval) => TryRead(text.AsSpan(), out interval);

    /// <summary>The interval as <see cref="Parse(string)"/> reads it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        Append(text, Years, 'Y');
        Append(text, Months, 'M');
        Append(text, Weeks, 'W');
        Append(text, Days, 'D');
        return text.ToString();
    }

    private static FormatException NoInterval(string text) => new($"'{VisibleText.Quoted(text)}' is not an interval such as 'P1Y', 'P6M', 'P90D' or 'P2W'.");

    private static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out Interval? interval)
    {
        interval = null;
        if (text.Length < 3 || text[0] != 'P')
        {
            return false;
        }

        var at = 1;
        var years = Take(text, ref at, 'Y');
        var months = Take(text, ref at, 'M');
        var days = Take(text, ref at, 'D');
        var weeks = at == 1 ? Take(text, ref at, 'W') : 0;
        if (at != text.Length)
        {
            return false;
        }

        interval = new Interval(years, months, weeks, days);
        return true;
    }

    /// <summary>The number before a unit, moving past both; 0, and not moving, where that unit does not follow.</summary>
    private static int Take(ReadOnlySpan<char> text, ref int at, char unit)
    {
        var end = at;
        var number = 0L;
        while (end < text.Length && text[end] is >= '0' and <= '9' && number <= int.MaxValue)
        {
            number = (number * 10) + (text[end] - '0');
            end++;
        }

        // No leading zeros, and so no zero either. A number that is too large has stopped the loop, perhaps at its unit.
        if (end == at || end == text.Length || text[end] != unit || text[at] == '0' || number > int.MaxValue)
        {
            return 0;
        }

        at = end + 1;
        return (int)number;
    }

    private static void Append(StringBuilder text, int number, char unit)
    {
        if (number > 0)
        {
            text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}
