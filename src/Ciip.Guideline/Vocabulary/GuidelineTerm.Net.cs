using System.Diagnostics.CodeAnalysis;

namespace Ciip.Guideline;

/// <content>The interfaces of .NET for what is read from text: generic code, binders of web applications and of configuration ask for them.</content>
public abstract partial class GuidelineTerm<TTerm> : ISpanParsable<TTerm>
{
    /// <summary>Reads a wire token, as the set's own <c>Parse</c> does.</summary>
    /// <param name="s">The token.</param>
    /// <param name="provider">Ignored: tokens are the same in every culture.</param>
    /// <exception cref="FormatException">It is not a token of the set. The message names the nearest one.</exception>
    public static TTerm Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TermSets.Of<TTerm>().Parse(s.ToString());

    /// <summary>Reads a wire token without throwing, as the set's own <c>TryParse</c> does.</summary>
    /// <param name="s">The token; null is none.</param>
    /// <param name="provider">Ignored: tokens are the same in every culture.</param>
    /// <param name="result">The member, or null.</param>
    /// <returns>Whether it is a token of the set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TTerm result) => TermSets.Of<TTerm>().TryParse(s, out result);

    /// <summary>Reads a wire token without throwing, as the set's own <c>TryParse</c> does.</summary>
    /// <param name="s">The token.</param>
    /// <param name="provider">Ignored: tokens are the same in every culture.</param>
    /// <param name="result">The member, or null.</param>
    /// <returns>Whether it is a token of the set.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TTerm result) => TermSets.Of<TTerm>().TryParse(s.ToString(), out result);

    /// <summary>Not public beside the set's own <c>Parse</c>: analyzers would ask every caller of that for a culture, which is ignored.</summary>
    static TTerm IParsable<TTerm>.Parse(string s, IFormatProvider? provider) => TermSets.Of<TTerm>().Parse(s);
}
