using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// A date as far as it is known: a year (<c>1985</c>), a month (<c>2008-08</c>) or a day (<c>2015-04-01</c>).
/// </summary>
/// <remarks>
/// There is no order of partial dates: 2015 is neither before nor after 2015-04. <see cref="IsBefore(PartialDate)"/>,
/// <see cref="IsAfter"/> and <see cref="IsOlderThan"/> answer true or false only where every day the dates can mean gives
/// the same answer, and null otherwise. Equality is of what is written: 2015 equals 2015 and nothing else.
/// </remarks>
/// <example>
/// <code>
/// var issued = PartialDate.Parse("2014-04");
/// var today = PartialDate.FromDateTime(new DateTime(2026, 4, 1));
/// Console.WriteLine(issued.IsOlderThan(Interval.Parse("P5Y"), today));
/// </code>
/// </example>
[JsonConverter(typeof(GuidelineJsonConverter<PartialDate>))]
public sealed partial record PartialDate
{
    /// <summary>A year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public PartialDate(int year)
    {
        Year = InRange(year, 9999, nameof(year));
    }

    /// <summary>A month of a year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public PartialDate(int year, int month)
        : this(year)
    {
        Month = InRange(month, 12, nameof(month));
    }

    /// <summary>A day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, which must exist in that month.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public PartialDate(int year, int month, int day)
        : this(year, month)
    {
        Day = InRange(day, DateTime.DaysInMonth(year, month), nameof(day));
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12; null where only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month; null where only the year or the month is known.</summary>
    public int? Day { get; }

    /// <summary>The first day it can mean.</summary>
    [IgnoreDataMember]
    [JsonIgnore]
    public PartialDate Earliest => Day is null ? FromDay(FirstDay) : this;

    /// <summary>The last day it can mean.</summary>
    [IgnoreDataMember]
    [JsonIgnore]
    public PartialDate Latest => Day is null ? FromDay(LastDay) : this;

    private DateTime FirstDay => new(Year, Month ?? 1, Day ?? 1);

    private DateTime LastDay => Day is null ? new(Year, Month ?? 12, DateTime.DaysInMonth(Year, Month ?? 12)) : FirstDay;

    /// <summary>Whether it is before another date.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>
    /// True if every day it can mean is before every day the other can mean; false if none is before any; null otherwise.
    /// </returns>
    public bool? IsBefore(PartialDate other)
    {
        Require.NotNull(other);
        return LiesBefore(FirstDay, LastDay, other.FirstDay, other.LastDay);
    }

    /// <summary>Whether it is after another date.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>
    /// True if every day it can mean is after every day the other can mean; false if none is after any; null otherwise.
    /// </returns>
    public bool? IsAfter(PartialDate other) => Require.NotNull(other).IsBefore(this);

    /// <summary>The days on which an interval that starts on this date can end.</summary>
    /// <param name="interval">The interval.</param>
    /// <returns>
    /// The first and the last such day, which are the same day for a date known to the day. 2015 and <c>P1Y</c> give
    /// 2016-01-01 to 2016-12-31; 2015 and <c>P6M</c> give 2015-07-01 to 2016-06-30, which no single partial date could say.
    /// </returns>
    /// <remarks>
    /// Years and months come first, and a day that the month does not have becomes its last day: 2015-01-31 and <c>P1M</c>
    /// give 2015-02-28. Days and weeks are added then. What would lie after the year 9999 becomes 9999-12-31.
    /// </remarks>
    public (PartialDate Earliest, PartialDate Latest) PlusRange(Interval interval)
    {
        Require.NotNull(interval);
        return (FromDay(interval.After(FirstDay)), FromDay(interval.After(LastDay)));
    }

    /// <summary>Whether an interval that starts on this date is over before another date: the question of what is overdue.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="asOf">The date to judge by; on the interval's last day it is not yet over.</param>
    /// <returns>True or false where every day the two dates can mean gives that answer; null otherwise.</returns>
    public bool? IsOlderThan(Interval interval, PartialDate asOf)
    {
        Require.NotNull(interval);
        Require.NotNull(asOf);
        return LiesBefore(interval.After(FirstDay), interval.After(LastDay), asOf.FirstDay, asOf.LastDay);
    }

    private static bool? LiesBefore(DateTime first, DateTime last, DateTime otherFirst, DateTime otherLast)
    {
        if (last < otherFirst)
        {
            return true;
        }

        return first >= otherLast ? false : null;
    }

    private static PartialDate FromDay(DateTime day) => new(day.Year, day.Month, day.Day);

    private static int InRange(int value, int most, string name) =>
        value >= 1 && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Must be 1 to {most}.");
}
