using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <content>How a date is read and written.</content>
public sealed partial record PartialDate
{
    /// <summary>The day of a time. The hour and the kind are dropped: a time of UTC gives the day that it is in UTC.</summary>
    /// <param name="time">The time.</param>
    public static PartialDate FromDateTime(DateTime time) => FromDay(time);

    /// <summary>Reads a date.</summary>
    /// <param name="text">The date, such as <c>1985</c>, <c>2008-08</c> or <c>2015-04-01</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a date.</exception>
    public static PartialDate Parse(string text) => TryParse(Require.NotNull(text), out var date) ? date : throw NoDate(text);

    /// <summary>Reads a date without throwing.</summary>
    /// <param name="text">The date; null is none.</param>
    /// <param name="date">The date, or null when <paramref name="text"/> is none.</param>
    /// <returns>Whether <paramref name="text"/> is a year, a month or a day that exists, written with ASCII digits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PartialDate? date) => TryRead(text.AsSpan(), out date);

    /// <summary>The day it is, at midnight and of no kind, where the day is known.</summary>
    /// <param name="day">The day, or the default where only the year or the month is known.</param>
    /// <returns>Whether the day is known.</returns>
    public bool TryGetDateTime(out DateTime day)
    {
        day = Day is null ? default : FirstDay;
        return Day is not null;
    }

    /// <summary>The date as <see cref="Parse(string)"/> reads it.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("D4", CultureInfo.InvariantCulture),
        (_, null) => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static FormatException NoDate(string text) => new($"'{VisibleText.Quoted(text)}' is not a date such as '1985', '2008-08' or '2015-04-01'.");

    private static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        if (text.Length is not (4 or 7 or 10))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        var year = Number(text, 0, 4);
        var month = text.Length > 4 ? Number(text, 5, 2) : 1;
        var day = text.Length > 7 ? Number(text, 8, 2) : 1;
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = text.Length switch
        {
            4 => new PartialDate(year),
            7 => new PartialDate(year, month),
            _ => new PartialDate(year, month, day),
        };
        return true;
    }

    private static int Number(ReadOnlySpan<char> text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
