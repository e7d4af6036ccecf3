using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>A group of subjects as tables and pages show it, in one order: all together, then sector by sector.</summary>
/// <param name="By">What the groups are.</param>
/// <param name="Token">The token of the sector; empty for all together, and for those that state none.</param>
/// <param name="Title">The title, for readers.</param>
/// <param name="Counts">What its subjects come to.</param>
internal sealed record SummaryGroup(SummaryGrouping By, string Token, LocalizedText Title, SectorSummary Counts)
{
    /// <summary>The views of the documents, in the order in which they are shown.</summary>
    public static IReadOnlyList<ViewKind> Views { get; } = Seq.Of(ViewKind.Set, ViewKind.InternalRules);

    /// <summary>The title of all subjects together.</summary>
    public static LocalizedText Everybody { get; } = new("All together", "全体");

    /// <summary>
    /// The groups shown: those that a published summary was made for, else all together and every sector. None where a table is by tier, as a subject is in
    /// several.
    /// </summary>
    public static IEnumerable<SummaryGroup> Of(CoverageSummary summary)
    {
        var by = summary.Publication?.By;
        if (by is null || (by == SummaryGrouping.Together && !summary.Publication!.UnstatedSector))
        {
            var all = summary.Together;
            yield return new(SummaryGrouping.Together, string.Empty, Everybody, all with { Population = summary.Population });
        }

        if (by is null or SummaryGrouping.Sector)
        {
            foreach (var sector in summary.Sectors)
            {
                yield return new(SummaryGrouping.Sector, sector.Sector?.Value ?? string.Empty, sector.Title, sector);
            }
        }
    }

    /// <summary>The tiers shown, with how many subjects have a document of each, where a table is by tier.</summary>
    public static IReadOnlyList<KeyValuePair<DocumentTier, int>> TiersOf(CoverageSummary summary) =>
        summary is { Publication.By: SummaryGrouping.Tier, Sectors.Count: 1 } ? [.. summary.Sectors[0].Tiers ?? CountMap.From<DocumentTier>([])] : [];
}
