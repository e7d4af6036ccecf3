using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>Says that a text is not a token of a set, what its tokens are, and which was probably meant.</summary>
internal static class UnknownToken
{
    private const int MostListed = 12;

    /// <summary>The exception for a text.</summary>
    /// <param name="all">The members of the set.</param>
    /// <param name="token">The text.</param>
    /// <param name="own">The forms of values of the user's own; none in a closed set.</param>
    public static FormatException Of<TTerm>(IReadOnlyList<TTerm> all, string token, params string[] own)
        where TTerm : GuidelineTerm<TTerm>
    {
        var tokens = Seq.From(all.Select(static term => term.Value));
        var rest = all.Count > MostListed ? ", …" : string.Empty;
        return new($"'{VisibleText.Quoted(token)}' is not a token of {typeof(TTerm).Name}.{NearestText.Suggestion(token, tokens)} Expected: {string.Join(", ", own.Concat(tokens.Take(MostListed)))}{rest}.");
    }
}
