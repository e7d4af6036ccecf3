using System.Diagnostics.CodeAnalysis;

namespace Ciip.Guideline;

/// <content>The interfaces of .NET for what is read from text: generic code, binders of web applications and of configuration ask for them.</content>
public sealed partial record Interval : ISpanParsable<Interval>
{
    /// <summary>Reads an interval, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="s">The interval.</param>
    /// <param name="provider">Ignored: every culture writes it alike.</param>
    /// <exception cref="FormatException">It is not such an interval.</exception>
    public static Interval Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var result) ? result : throw NoInterval(s.ToString());

    /// <summary>Reads an interval without throwing, as <see cref="TryParse(string, out Interval)"/> does.</summary>
    /// <param name="s">The interval. Null is none.</param>
    /// <param name="provider">Ignored: every culture writes it alike.</param>
    /// <param name="result">What was read, or null.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Interval result) => TryParse(s, out result);

    /// <summary>Reads an interval without throwing, as <see cref="TryParse(string, out Interval)"/> does.</summary>
    /// <param name="s">The interval.</param>
    /// <param name="provider">Ignored: every culture writes it alike.</param>
    /// <param name="result">What was read, or null.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Interval result) => TryRead(s, out result);

    /// <summary>Not public beside <see cref="Parse(string)"/>: analyzers would ask every caller of that for a culture, which is ignored.</summary>
    static Interval IParsable<Interval>.Parse(string s, IFormatProvider? provider) => Parse(s);
}
