using System.Diagnostics.CodeAnalysis;

namespace Ciip.Guideline;

/// <summary>Reads a wire token without throwing.</summary>
/// <typeparam name="TTerm">The set.</typeparam>
/// <param name="token">The token.</param>
/// <param name="term">The member, or null.</param>
internal delegate bool TryParseToken<TTerm>(string? token, out TTerm? term)
    where TTerm : class;

/// <summary>What a set says of itself.</summary>
/// <typeparam name="TTerm">The set.</typeparam>
/// <param name="all">The members, in the Guideline's order.</param>
/// <param name="parse">Reads a wire token.</param>
/// <param name="tryParse">Reads one without throwing.</param>
internal sealed class TermSet<TTerm>(IReadOnlyList<TTerm> all, Func<string, TTerm> parse, TryParseToken<TTerm> tryParse)
    where TTerm : GuidelineTerm<TTerm>
{
    public IReadOnlyList<TTerm> All { get; } = all;

    public TTerm Parse(string token) => parse(token);

    public bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out TTerm? term) => tryParse(token, out term!);

    /// <summary>The member of a name, as the field that declares it; null where there is none.</summary>
    public TTerm? Named(string? name, bool ignoreCase)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return All.FirstOrDefault(term => string.Equals(term.Name, name, comparison));
    }
}
