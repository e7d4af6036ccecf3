using System.Diagnostics.CodeAnalysis;

namespace Ciip.Guideline;

/// <content>The interfaces of .NET for what is read from text: generic code, binders of web applications and of configuration ask for them.</content>
public sealed partial class GuidelineId : ISpanParsable<GuidelineId>
{
    /// <summary>Reads an id, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="s">The id.</param>
    /// <param name="provider">Ignored: every culture writes it alike.</param>
    /// <exception cref="FormatException">The catalog has no such id.</exception>
    public static GuidelineId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var result) ? result : throw NoId(s.ToString());

    /// <summary>Reads an id without throwing, as <see cref="TryParse(string, out GuidelineId)"/> does.</summary>
    /// <param name="s">The id. Null is none.</param>
    /// <param name="provider">Ignored: every culture writes it alike.</param>
    /// <param name="result">What was read, or null.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out GuidelineId result) => TryParse(s, out result);

    /// <summary>Reads an id without throwing, as <see cref="TryParse(string, out GuidelineId)"/> does.</summary>
    /// <param name="s">The id.</param>
    /// <param name="provider">Ignored: every culture writes it alike.</param>
    /// <param name="result">What was read, or null.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out GuidelineId result) => TryParse(s.ToString(), out result);

    /// <summary>Not public beside <see cref="Parse(string)"/>: analyzers would ask every caller of that for a culture, which is ignored.</summary>
    static GuidelineId IParsable<GuidelineId>.Parse(string s, IFormatProvider? provider) => Parse(s);
}
