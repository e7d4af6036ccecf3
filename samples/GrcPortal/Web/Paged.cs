namespace GrcPortal.Web;

/// <summary>A part of a list that has no bounds of its own: what users upload decides how long it is.</summary>
/// <param name="Items">The part shown.</param>
/// <param name="Page">Its number, from 1.</param>
/// <param name="Pages">How many there are, at least 1.</param>
/// <param name="Count">How long the whole list is.</param>
internal sealed record Paged<T>(IReadOnlyList<T> Items, int Page, int Pages, int Count)
{
    /// <summary>The links to the other parts.</summary>
    /// <param name="parameter">What the number is called in the address.</param>
    public PageLinks Links(string parameter) => new(Page, Pages, parameter);
}

/// <summary>The links to the parts of a list.</summary>
internal sealed record PageLinks(int Page, int Pages, string Parameter);

/// <summary>Cuts lists into parts.</summary>
internal static class Paging
{
    /// <summary>The part of a list that is asked for.</summary>
    /// <param name="list">The whole list.</param>
    /// <param name="page">The part asked for; what is beyond the list is its end.</param>
    /// <param name="size">How much of it is a part.</param>
    public static Paged<T> PageOf<T>(this IReadOnlyList<T> list, int? page, int size)
    {
        var (shown, pages) = Of(list.Count, page, size);
        return new([.. list.Skip((shown - 1) * size).Take(size)], shown, pages, list.Count);
    }

    /// <summary>Which part is shown, and of how many, where something else cuts the list.</summary>
    public static (int Page, int Pages) Of(int count, int? page, int size)
    {
        var pages = Math.Max(1, (count + size - 1) / size);
        return (Math.Clamp(page ?? 1, 1, pages), pages);
    }
}
