namespace Ciip.Guideline.Portfolio;

/// <summary>A group of which something is withheld, as tables and pages name it.</summary>
/// <param name="By">What the groups are.</param>
/// <param name="Token">The token of the sector or tier; empty for all together, and for those that state no sector.</param>
/// <param name="Title">The title, for readers.</param>
/// <param name="IsPracticeAlone">Whether only practice and gaps are withheld.</param>
internal sealed record WithheldGroup(SummaryGrouping By, string Token, LocalizedText Title, bool IsPracticeAlone)
{
    /// <summary>What a publication withholds: first whole groups, then practice alone.</summary>
    public static IReadOnlyList<WithheldGroup> Of(SummaryPublication? publication)
    {
        if (publication is null)
        {
            return [];
        }

        var groups = new List<WithheldGroup>();
        Add(publication.Sectors, publication.UnstatedSector, isPracticeAlone: false);
        groups.AddRange((publication.Tiers ?? []).Select(static tier => new WithheldGroup(SummaryGrouping.Tier, tier.Value, tier.Title, IsPracticeAlone: false)));
        Add(publication.PracticeOf, publication.UnstatedPractice, isPracticeAlone: true);
        return groups;

        void Add(IReadOnlyList<CiiSector>? sectors, bool isUnstated, bool isPracticeAlone)
        {
            groups.AddRange((sectors ?? []).Select(sector => new WithheldGroup(SummaryGrouping.Sector, sector.Value, sector.Title, isPracticeAlone)));
            if (isUnstated)
            {
                groups.Add(new(publication.By, string.Empty, publication.By == SummaryGrouping.Together ? SummaryGroup.Everybody : SectorSummary.NotStated, isPracticeAlone));
            }
        }
    }
}
