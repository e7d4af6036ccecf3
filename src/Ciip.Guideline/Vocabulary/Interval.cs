using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>
/// A length of calendar time in whole years, months and days (<c>P1Y</c>, <c>P6M</c>, <c>P90D</c>, <c>P1Y6M</c>) or in whole
/// weeks (<c>P2W</c>), in the ISO 8601 form. Always positive.
/// </summary>
/// <remarks>
/// Equality is of what is written: <c>P12M</c> is not <c>P1Y</c>, nor <c>P14D</c> <c>P2W</c>, so that a file is written back as it
/// was read. The Guideline fixes no interval; each one is the subject's own.
/// </remarks>
[JsonConverter(typeof(GuidelineJsonConverter<Interval>))]
public sealed partial record Interval
{
    /// <summary>An interval of years, months and days.</summary>
    /// <param name="years">The years, from 0.</param>
    /// <param name="months">The months, from 0; 12 and more stay months.</param>
    /// <param name="days">The days, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">All numbers are 0.</exception>
    public Interval(int years = 0, int months = 0, int days = 0)
        : this(NotNegative(years, nameof(years)), NotNegative(months, nameof(months)), weeks: 0, NotNegative(days, nameof(days)))
    {
        if (years == 0 && months == 0 && days == 0)
        {
            throw new ArgumentException("An interval must be longer than nothing.", nameof(years));
        }
    }

    private Interval(int years, int months, int weeks, int days)
    {
        Years = years;
        Months = months;
        Weeks = weeks;
        Days = days;
    }

    /// <summary>The years.</summary>
    public int Years { get; }

    /// <summary>The months, beside the years.</summary>
    public int Months { get; }

    /// <summary>The days, beside years and months; 0 in an interval of weeks.</summary>
    public int Days { get; }

    /// <summary>The weeks; 0 in an interval of years, months and days.</summary>
    public int Weeks { get; }

    /// <summary>An interval of weeks.</summary>
    /// <param name="weeks">The weeks, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is less than 1.</exception>
    public static Interval OfWeeks(int weeks) =>
        weeks > 0 ? new(0, 0, weeks, 0) : throw new ArgumentOutOfRangeException(nameof(weeks), weeks, "Must be 1 or more.");

    /// <summary>The day on which the interval ends, at most 9999-12-31.</summary>
    internal DateTime After(DateTime start)
    {
        var months = (start.Year * 12L) + (start.Month - 1) + (Years * 12L) + Months;
        if (months / 12 > DateTime.MaxValue.Year)
        {
            return DateTime.MaxValue.Date;
        }

        var year = (int)(months / 12);
        var month = (int)(months % 12) + 1;
        var moved = new DateTime(year, month, Math.Min(start.Day, DateTime.DaysInMonth(year, month)));

        var days = (Weeks * 7L) + Days;
        return days > (DateTime.MaxValue.Date - moved).Days ? DateTime.MaxValue.Date : moved.AddDays(days);
    }

    private static int NotNegative(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "Must not be negative.");
}
