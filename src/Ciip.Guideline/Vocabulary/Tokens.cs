using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>Reads wire tokens of sets over their own lists, ordinally.</summary>
internal static class Tokens
{
    /// <summary>What stands before a value of the user's own, so that a misspelt token is never taken for one.</summary>
    public const string OwnPrefix = "own:";

    public static TTerm Parse<TTerm>(IReadOnlyList<TTerm> all, string token)
        where TTerm : GuidelineTerm<TTerm> =>
        TryParse(all, Require.NotNull(token), out var term) ? term : throw Unknown<TTerm>(token);

    public static bool TryParse<TTerm>(
        IReadOnlyList<TTerm> all, [NotNullWhen(true)] string? token, [NotNullWhen(true)] out TTerm? term)
        where TTerm : GuidelineTerm<TTerm>
    {
        foreach (var candidate in all)
        {
            if (string.Equals(candidate.Value, token, StringComparison.Ordinal))
            {
                term = candidate;
                return true;
            }
        }

        term = null;
        return false;
    }

    /// <summary>As above, and <c>own:text</c> makes a value of the user's own.</summary>
    public static bool TryParseOpen<TTerm>(
        IReadOnlyList<TTerm> all, [NotNullWhen(true)] string? token, Func<string, TTerm> own, [NotNullWhen(true)] out TTerm? term)
        where TTerm : GuidelineTerm<TTerm>
    {
        if (TryParse(all, token, out term))
        {
            return true;
        }

        if (token is null || !token.StartsWith(OwnPrefix, StringComparison.Ordinal))
        {
            return false;
        }

        var text = token.Substring(OwnPrefix.Length);
        if (text.Trim().Length != text.Length || text.Length == 0)
        {
            return false;
        }

        term = own(text);
        return true;
    }

    public static TTerm ParseOpen<TTerm>(IReadOnlyList<TTerm> all, string token, Func<string, TTerm> own)
        where TTerm : GuidelineTerm<TTerm> =>
        TryParseOpen(all, Require.NotNull(token), own, out var term) ? term : throw Unknown<TTerm>(token);

    /// <summary>The text of a value of the user's own, checked and trimmed.</summary>
    public static string OwnText(string text) => Require.Text(text).Trim();

    private static ArgumentException Unknown<TTerm>(string token) =>
        new($"'{token}' is no token of {typeof(TTerm).Name}.", nameof(token));
}
