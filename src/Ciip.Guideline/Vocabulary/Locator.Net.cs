using System.Diagnostics.CodeAnalysis;

namespace Ciip.Guideline;

/// <content>The interfaces of .NET for what is read from text: generic code, binders of web applications and of configuration ask for them.</content>
public sealed partial record Locator : ISpanParsable<Locator>
{
    /// <summary>Reads a locator, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="s">The locator.</param>
    /// <param name="provider">Ignored: every culture writes it alike.</param>
    /// <exception cref="FormatException">It is not a locator.</exception>
    public static Locator Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var result) ? result : throw NoLocator(s.ToString());

    /// <summary>Reads a locator without throwing, as <see cref="TryParse(string, out Locator)"/> does.</summary>
    /// <param name="s">The locator. Null is none.</param>
    /// <param name="provider">Ignored: every culture writes it alike.</param>
    /// <param name="result">What was read, or null.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Locator result) => TryParse(s, out result);

    /// <summary>Reads a locator without throwing, as <see cref="TryParse(string, out Locator)"/> does.</summary>
    /// <param name="s">The locator.</param>
    /// <param name="provider">Ignored: every culture writes it alike.</param>
    /// <param name="result">What was read, or null.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Locator result) => TryParse(s.ToString(), out result);

    /// <summary>Not public beside <see cref="Parse(string)"/>: analyzers would ask every caller of that for a culture, which is ignored.</summary>
    static Locator IParsable<Locator>.Parse(string s, IFormatProvider? provider) => Parse(s);
}
