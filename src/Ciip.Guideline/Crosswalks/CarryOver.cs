using Ciip.Guideline.Common;

namespace Ciip.Guideline.Crosswalks;

/// <summary>
/// What became of the 4th edition in later ones, row by row: each with a relation, how it is known, a reason, a confidence and a reviewer.
/// Whoever has the later texts writes rows of items; <see cref="FromFourthEdition"/> has rows of themes, with much that is unknown.
/// </summary>
/// <example>
/// <code>
/// using Ciip.Guideline.Crosswalks;
///
/// var carryOver = CarryOver.FromFourthEdition(Language.English);
/// foreach (var edition in carryOver.Editions)
/// {
///     Console.WriteLine($"{edition}: {carryOver.KnownItems(edition.Id).Count} of {GuidelineItem.All.Count} items known");
/// }
/// </code>
/// </example>
public sealed record CarryOver
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Who made it; null where it is not stated.</summary>
    public string? Author { get; init; }

    /// <summary>When it was made; null where it is not stated.</summary>
    public PartialDate? MadeOn { get; init; }

    /// <summary>The later editions, each id once.</summary>
    public required IReadOnlyList<CarryOverEdition> Editions
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>The rows, each source once for an edition.</summary>
    public required IReadOnlyList<CarryOverRow> Rows
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>What a reader should know about it.</summary>
    public string? Note { get; init; }

    /// <summary>Where it, or the later editions, can be looked up.</summary>
    public IReadOnlyList<Source>? Sources
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>
    /// The table that ships: all 25 items against each later edition that is known of, by theme. It is ours, no authority made it, and no heading or item of
    /// a later edition is in it.
    /// </summary>
    /// <param name="language">The language of themes and reasons.</param>
    public static CarryOver FromFourthEdition(Language language) => CarryOverTable.In(language);

    /// <summary>The row that holds for a provision, item or section in one edition: its own, else that of the nearest thing it is in; null where there is none.</summary>
    /// <param name="id">The provision, item or section.</param>
    /// <param name="edition">The id of the edition.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CarryOverRow? RowOf(GuidelineId id, string edition)
    {
        Require.NotNull(id);
        Require.NotNull(edition);
        var of = Rows.Where(row => row.From is not null && string.Equals(row.Edition, edition, StringComparison.Ordinal)).ToArray();
        if (of.FirstOrDefault(row => row.From == id) is { } own)
        {
            return own;
        }

        for (var section = id.Section; section is not null; section = section.Parent)
        {
            if (of.FirstOrDefault(row => row.From!.Provision is null && row.From.Section == section) is { } around)
            {
                return around;
            }
        }

        return null;
    }

    /// <summary>The items of which it is known what became of them in an edition: those with a row that does not say <see cref="CarryOverRelation.Unknown"/>.</summary>
    /// <param name="edition">The id of the edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public IReadOnlyList<GuidelineItem> KnownItems(string edition) =>
        Seq.From(GuidelineItem.All.Where(item => RowOf(item, edition) is { Relation: not CarryOverRelation.Unknown }));

    /// <summary>The rows of what is new in an edition.</summary>
    /// <param name="edition">The id of the edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public IReadOnlyList<CarryOverRow> NewIn(string edition)
    {
        Require.NotNull(edition);
        return Seq.From(Rows.Where(row => row.Relation == CarryOverRelation.New && string.Equals(row.Edition, edition, StringComparison.Ordinal)));
    }

    /// <summary>The title and how many rows there are.</summary>
    public override string ToString() => $"{Title} ({Rows.Count})";
}
