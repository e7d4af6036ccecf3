using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>Withholds groups that are too small, and others with them.</summary>
internal static class SummaryPublisher
{
    public static CoverageSummary Together(CoverageSummary summary, int minimum)
    {
        var all = WithoutTiers(summary.Together);

        // As for any group beside which there is no other: see below.
        var least = minimum == 2 ? 3 : minimum;
        var isWithheld = IsTooSmall(all.WithDocuments, least);
        var isPracticeWithheld = !isWithheld && IsPracticeTooSmall(all, least);
        IReadOnlyList<SectorSummary> shown = isWithheld || all.Evaluated == 0 ? [] : [isPracticeWithheld ? WithoutPractice(all) : all];
        return Published(summary, shown, isAllShown: !isWithheld, new()
        {
            By = SummaryGrouping.Together,
            MinimumGroup = minimum,
            UnstatedSector = isWithheld,
            UnstatedPractice = isPracticeWithheld,
        });
    }

    public static CoverageSummary BySector(CoverageSummary summary, int minimum)
    {
        // Documents and practice are tables of their own, and so is how many there are: in each, what is withheld has to hide behind enough others.
        var came = summary.Sectors.Where(static one => one.Evaluated > 0).ToList();
        var documents = came.Where(static one => one.WithDocuments > 0).ToList();
        var withheld = Withheld(documents, TooSmall(documents, one => IsTooSmall(one.WithDocuments, minimum), static one => one.WithDocuments, minimum), static one => one.WithDocuments, minimum);
        var practicing = came.Where(static one => one.WithPractice > 0).ToList();
        var practice = TooSmall(practicing, one => withheld.Contains(one) || IsPracticeTooSmall(one, minimum), static one => one.WithPractice ?? 0, minimum);
        practice = Withheld(practicing, practice, static one => one.WithPractice ?? 0, minimum);
        withheld.UnionWith(practice.Where(static one => one.WithDocuments == 0));
        withheld = Withheld(came, withheld, static one => one.Evaluated, minimum);
        practice.ExceptWith(withheld);
        return Published(summary, [.. summary.Sectors.Where(one => !withheld.Contains(one)).Select(one => WithoutTiers(practice.Contains(one) ? WithoutPractice(one) : one))], withheld.Count == 0, new()
        {
            By = SummaryGrouping.Sector,
            MinimumGroup = minimum,
            Sectors = Named(withheld),
            UnstatedSector = withheld.Any(static one => one.Sector is null),
            PracticeOf = Named(practice),
            UnstatedPractice = practice.Any(static one => one.Sector is null),
        });
    }

    public static CoverageSummary ByTier(CoverageSummary summary, int minimum)
    {
        var all = summary.Together;
        var tiers = DocumentTier.All.Where(tier => all.Tiers.Of(tier) > 0).ToList();
        var withheld = Withheld(tiers, TooSmall(tiers, tier => IsTooSmall(all.Tiers.Of(tier), minimum), tier => all.Tiers.Of(tier), minimum), tier => all.Tiers.Of(tier), minimum);
        var shown = all with
        {
            // How many there are in all would be the most that each of those withheld can have, and the least that they have together.
            Population = withheld.Count > 0 ? null : summary.Population,
            Evaluated = withheld.Count > 0 ? 0 : all.WithDocuments,
            WithDocuments = withheld.Count > 0 ? 0 : all.WithDocuments,
            WithPractice = null,
            WithBoth = null,
            Tiers = Without(all.Tiers, withheld),
            Items = GuidelineIdMap.FromNullable<ItemSummary>([]),
            Provisions = new GuidelineIdMap<ProvisionSummary>(all.Provisions
                .Select(entry => new KeyValuePair<GuidelineId, ProvisionSummary>(entry.Key, new() { Tiers = Without(entry.Value.Tiers, withheld) }))
                .Where(static entry => entry.Value.Tiers is not null)),
        };
        return Published(summary, all.WithDocuments == 0 ? [] : [shown], withheld.Count == 0, new()
        {
            By = SummaryGrouping.Tier,
            MinimumGroup = minimum,
            Tiers = [.. withheld.OrderBy(static tier => tier.Order)],
        });
    }

    /// <summary>
    /// The groups too small. Fewer than two is one: each would be known to be one, if groups of two were not withheld beside them, or where there is no other
    /// group.
    /// </summary>
    private static HashSet<T> TooSmall<T>(IReadOnlyList<T> groups, Func<T, bool> isTooSmall, Func<T, int> size, int minimum)
        where T : class
    {
        var small = new HashSet<T>(groups.Where(isTooSmall));
        if (minimum == 2 && (small.Count > 0 || groups.Count == 1))
        {
            small.UnionWith(groups.Where(group => size(group) == 2));
        }

        return small;
    }

    /// <summary>
    /// The groups withheld: those too small and, as long as they are one, or fewer subjects than the least number together, the smallest of the others.
    /// </summary>
    private static HashSet<T> Withheld<T>(IReadOnlyList<T> groups, HashSet<T> tooSmall, Func<T, int> size, int minimum)
        where T : class
    {
        var withheld = new HashSet<T>(tooSmall);
        while (withheld.Count > 0 && (withheld.Count == 1 || withheld.Sum(size) < minimum)
            && groups.Where(group => !withheld.Contains(group)).OrderBy(size).FirstOrDefault() is { } next)
        {
            withheld.Add(next);
        }

        return withheld;
    }

    private static bool IsTooSmall(int? size, int minimum) => size > 0 && size < minimum;

    /// <summary>
    /// Whether those with both sides, or with one of them alone, are too few: what one side comes to less what both come to, which gaps tell, is what the
    /// others come to.
    /// </summary>
    private static bool IsPracticeTooSmall(SectorSummary sector, int minimum) => sector is { WithPractice: > 0 and { } practice }
        && (IsTooSmall(sector.WithBoth, minimum) || IsTooSmall(practice - (sector.WithBoth ?? 0), minimum) || IsTooSmall(sector.WithDocuments - (sector.WithBoth ?? 0), minimum));

    /// <summary>What the documents alone come to: subjects without any are not counted, or their number would tell what is withheld.</summary>
    private static SectorSummary WithoutPractice(SectorSummary sector) => sector with
    {
        Evaluated = sector.WithDocuments,
        WithPractice = null,
        WithBoth = null,
        Provisions = new GuidelineIdMap<ProvisionSummary>(sector.Provisions
            .Where(static entry => entry.Value.Set is not null)
            .Select(static entry => new KeyValuePair<GuidelineId, ProvisionSummary>(entry.Key, entry.Value with { Practice = null, Gaps = null, InternalRulesGaps = null }))),
    };

    /// <summary>Without the tiers, whose numbers are a table of their own.</summary>
    private static SectorSummary WithoutTiers(SectorSummary sector) => sector with
    {
        Tiers = null,
        Provisions = new GuidelineIdMap<ProvisionSummary>(sector.Provisions
            .Select(static entry => new KeyValuePair<GuidelineId, ProvisionSummary>(entry.Key, entry.Value with { Tiers = null }))),
    };

    private static IReadOnlyDictionary<DocumentTier, int>? Without(IReadOnlyDictionary<DocumentTier, int>? tiers, HashSet<DocumentTier> withheld) =>
        tiers is null ? null : CountMap.From(tiers.Where(entry => !withheld.Contains(entry.Key)));

    private static IReadOnlyList<CiiSector> Named(IEnumerable<SectorSummary> withheld) =>
        [.. withheld.Select(static one => one.Sector).OfType<CiiSector>().OrderBy(static sector => sector)];

    private static CoverageSummary Published(CoverageSummary summary, IReadOnlyList<SectorSummary> shown, bool isAllShown, SummaryPublication publication) => summary with
    {
        // Who came and how many there are in all would give away how many those withheld are.
        Population = isAllShown ? summary.Population : PopulationOf(shown),
        Respondents = publication.WithholdsAnything ? null : summary.Respondents,
        Evaluated = shown.Sum(static one => one.Evaluated),
        Sectors = Seq.From(shown),
        Publication = publication,
    };

    /// <summary>How many operators there are in what is shown; null where nobody said of a part, or nothing is shown.</summary>
    private static int? PopulationOf(IReadOnlyList<SectorSummary> shown) =>
        shown.Count > 0 && shown.All(static one => one.Population is not null) ? shown.Sum(static one => one.Population) : null;
}
