using System.ComponentModel.DataAnnotations;
using System.Globalization;
using GrcPortal.Data;
using Microsoft.AspNetCore.Mvc;

namespace GrcPortal.Operators;

/// <summary>Which operators a user asks for, and in which order: the query of the page's address.</summary>
internal sealed record OverviewQuery
{
    /// <summary>A part of the name. U+0000 is in no name, and PostgreSQL takes no text with it.</summary>
    [FromQuery(Name = "search")]
    [StringLength(Limits.Name)]
    [RegularExpression("[^\0]*")]
    public string? Search { get; init; }

    [FromQuery(Name = "only")]
    public OverviewFilter? Only { get; init; }

    [FromQuery(Name = "sort")]
    public OverviewSort Sort { get; init; }

    /// <summary>Null is the order that is asked for most: names from the first, figures from the largest.</summary>
    [FromQuery(Name = "descending")]
    public bool? Descending { get; init; }

    [FromQuery(Name = "page")]
    public int? Page { get; init; }

    public bool IsDescending => Descending ?? Sort != OverviewSort.Name;

    public bool IsForAll => Only is null && string.IsNullOrWhiteSpace(Search);

    /// <summary>The address that sorts by a column, and the other way round where it is sorted by that one.</summary>
    public string SortedBy(OverviewSort sort)
    {
        var query = new QueryString().Add("sort", sort.ToString().ToLower(CultureInfo.InvariantCulture));
        if (sort == Sort)
        {
            query = query.Add("descending", IsDescending ? "false" : "true");
        }

        if (Only is { } only)
        {
            query = query.Add("only", only.ToString().ToLower(CultureInfo.InvariantCulture));
        }

        return (string.IsNullOrWhiteSpace(Search) ? query : query.Add("search", Search)).ToString();
    }

    /// <summary>What `aria-sort` says of a column; null where it is sorted by another.</summary>
    public string? Direction(OverviewSort sort) => sort != Sort ? null : IsDescending ? "descending" : "ascending";
}

/// <summary>What the list is sorted by.</summary>
internal enum OverviewSort
{
    Name,
    Gaps,
    Trend,
    Overdue,
    Evaluated,
}

/// <summary>Which operators are shown.</summary>
internal enum OverviewFilter
{
    /// <summary>Those with a step that is overdue.</summary>
    Overdue,

    /// <summary>Those of which nothing has been evaluated.</summary>
    Unevaluated,
}
