using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace GrcPortal.Api;

/// <summary>Cuts lists into parts: `limit` says how long one is, `after` what came last. So nothing is left out or comes twice when somebody adds in between.</summary>
internal static class Pages
{
    public const int Usual = 100;
    public const int Most = 500;
    public const string After = "What the part starts after, as the link `next` of the part before says it.";
    public const string Limit = "How many there are in a part at most; a hundred where it is not said.";

    /// <summary>A part of a list of which one more was read than is asked for: that one says that there is a next part.</summary>
    public static Page<TView> Of<TRow, TView>(HttpRequest request, List<TRow> oneMore, int? limit, Func<TRow, TView> show, Func<TRow, string> cursor)
    {
        var size = limit ?? Usual;
        return new([.. oneMore.Take(size).Select(show)], oneMore.Count > size ? Next(request, cursor(oneMore[size - 1])) : null);
    }

    /// <summary>A part of a list that never changes, such as what a run found.</summary>
    public static Page<TView> Of<TRow, TView>(HttpRequest request, IReadOnlyList<TRow> all, int? after, int? limit, Func<TRow, TView> show)
    {
        var (start, size) = (Math.Min(after ?? 0, all.Count), limit ?? Usual);
        var end = Math.Min(start + size, all.Count);
        return new([.. all.Skip(start).Take(size).Select(show)], end < all.Count ? Next(request, end.ToString(CultureInfo.InvariantCulture)) : null);
    }

    private static string Next(HttpRequest request, string after)
    {
        var query = QueryHelpers.ParseQuery(request.QueryString.Value);
        query["after"] = after;
        return request.PathBase.Add(request.Path).ToUriComponent() + QueryString.Create(query).ToUriComponent();
    }
}
