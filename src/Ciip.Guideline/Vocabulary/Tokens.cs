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
        TryParse(all, Require.NotNull(token), out var term) ? term : throw UnknownToken.Of(all, token);

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

    public static TTerm ParseOpen<TTerm>(IReadOnlyList<TTerm> all, string token, Func<string, TTerm> own)
        where TTerm : OpenGuidelineTerm<TTerm> =>
        TryParseOpen(all, Require.NotNull(token), own, out var term) ? term : throw UnknownToken.Of(all, token, $"{OwnPrefix}<text>");

    /// <summary>As <see cref="TryParse"/>, and <c>own:text</c> makes a value of the user's own.</summary>
    public static bool TryParseOpen<TTerm>(
        IReadOnlyList<TTerm> all, [NotNullWhen(true)] string? token, Func<string, TTerm> own, [NotNullWhen(true)] out TTerm? term)
        where TTerm : OpenGuidelineTerm<TTerm>
    {
        if (TryParse(all, token, out term))
        {
            return true;
        }

        if (AfterOwnPrefix(token) is { } text && IsOwnText(text))
        {
            term = own(text);
        }

        return term is not null;
    }

    public static TTerm ParseOpen<TTerm, TGroup>(
        IReadOnlyList<TTerm> all, IReadOnlyList<TGroup> groups, string token, Func<string, TGroup?, TTerm> own)
        where TTerm : OpenGuidelineTerm<TTerm>
        where TGroup : GuidelineTerm<TGroup> =>
        TryParseOpen(all, groups, Require.NotNull(token), own, out var term) ? term
        : throw UnknownToken.Of(all, token, $"{OwnPrefix}<text>", $"{OwnPrefix}<{typeof(TGroup).Name}>:<text>");

    /// <summary>
    /// As <see cref="TryParse"/>; <c>own:group:text</c> makes a value of the user's own in that group, and <c>own:text</c> one in
    /// none. A text with a colon takes a second one, <c>own::text</c>, so that a misspelt group is never taken for text.
    /// </summary>
    public static bool TryParseOpen<TTerm, TGroup>(
        IReadOnlyList<TTerm> all,
        IReadOnlyList<TGroup> groups,
        [NotNullWhen(true)] string? token,
        Func<string, TGroup?, TTerm> own,
        [NotNullWhen(true)] out TTerm? term)
        where TTerm : OpenGuidelineTerm<TTerm>
        where TGroup : GuidelineTerm<TGroup>
    {
        if (TryParse(all, token, out term))
        {
            return true;
        }

        if (AfterOwnPrefix(token) is not { } rest)
        {
            return false;
        }

        var colon = rest.IndexOf(':');
        TGroup? group = null;
        if ((colon <= 0 || TryParse(groups, rest.Substring(0, colon), out group))
            && rest.Substring(colon + 1) is var text
            && IsOwnText(text)
            && string.Equals(Own(text, group?.Value), token, StringComparison.Ordinal))
        {
            term = own(text, group);
        }

        return term is not null;
    }

    /// <summary>The token of a value of the user's own.</summary>
    public static string Own(string text) => OwnPrefix + text;

    /// <summary>The same in a set whose values can be in a group, and here are in this one, or in none.</summary>
    public static string Own(string text, string? group) => group is null && text.IndexOf(':') < 0 ? Own(text) : OwnPrefix + group + ":" + text;

    /// <summary>The text of a value of the user's own, checked and trimmed.</summary>
    public static string OwnText(string text) => Require.Text(text).Trim();

    private static string? AfterOwnPrefix(string? token) =>
        token is not null && token.StartsWith(OwnPrefix, StringComparison.Ordinal) ? token.Substring(OwnPrefix.Length) : null;

    /// <summary>Strict where <see cref="OwnText"/> trims: what is read is written back unchanged.</summary>
    private static bool IsOwnText(string text) => text.Length > 0 && text.Trim().Length == text.Length;
}
