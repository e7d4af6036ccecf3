using System.Diagnostics.CodeAnalysis;

namespace Ciip.Guideline;

/// <content>The interfaces of .NET for what is read from text: generic code, binders of web applications and of configuration ask for them.</content>
public sealed partial record PartialDate : ISpanParsable<PartialDate>
{
    /// <summary>Reads a date, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="s">The date.</param>
    /// <param name="provider">Ignored: every culture writes it alike.</param>
    /// <exception cref="FormatException">It is not such a date.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var result) ? result : throw NoDate(s.ToString());

    /// <summary>Reads a date without throwing, as <see cref="TryParse(string, out PartialDate)"/> does.</summary>
    /// <param name="s">The date. Null is none.</param>
    /// <param name="provider">Ignored: every culture writes it alike.</param>
    /// <param name="result">What was read, or null.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result) => TryParse(s, out result);

    /// <summary>Reads a date without throwing, as <see cref="TryParse(string, out PartialDate)"/> does.</summary>
    /// <param name="s">The date.</param>
    /// <param name="provider">Ignored: every culture writes it alike.</param>
    /// <param name="result">What was read, or null.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result) => TryRead(s, out result);

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator PartialDate(DateOnly day) => FromDateOnly(day);

    /// <summary>A day; <see cref="DateOnly"/> converts to it by itself, too.</summary>
    /// <param name="day">The day.</param>
    public static PartialDate FromDateOnly(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The day it is, where that is known. For the days that a year or a month can mean, ask <see cref="Earliest"/> and <see cref="Latest"/>.</summary>
    /// <param name="day">The day, or the default where only the year or the month is known.</param>
    /// <returns>Whether the day is known.</returns>
    public bool TryGetDateOnly(out DateOnly day)
    {
        day = Day is null ? default : DateOnly.FromDateTime(FirstDay);
        return Day is not null;
    }

    /// <summary>Not public beside <see cref="Parse(string)"/>: analyzers would ask every caller of that for a culture, which is ignored.</summary>
    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);
}
