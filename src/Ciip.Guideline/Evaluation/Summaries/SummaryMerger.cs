using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>Numbers while they are counted, and as they are kept: each made of the other.</summary>
internal static class SummaryMerger
{
    private static readonly IReadOnlyList<Provision> Provisions = GuidelineCatalog.FourthEdition.Provisions;

    /// <summary>All sectors of a summary together.</summary>
    public static SectorSummary Together(CoverageSummary summary)
    {
        var counts = new SummaryCounts();
        foreach (var sector in summary.Sectors)
        {
            Add(counts, sector);
        }

        return Make(sector: null, counts) with { Population = summary.Population };
    }

    /// <summary>A sector of which nobody came.</summary>
    public static SectorSummary NobodyOf(CiiSector? sector) => Make(sector, new SummaryCounts());

    /// <summary>Adds the numbers of a sector, or of a part of it.</summary>
    public static void Add(SummaryCounts counts, SectorSummary sector)
    {
        counts.Evaluated += sector.Evaluated;
        counts.WithDocuments += sector.WithDocuments;
        counts.WithPractice += sector.WithPractice ?? 0;
        counts.WithBoth += sector.WithBoth ?? 0;
        Add(counts.OfTiers, sector.Tiers, static tier => tier.Order);

        foreach (var item in sector.Items)
        {
            Add(counts.OfItem(item.Key.Item!.ItemOrder, ViewKind.Set), item.Value.Set);
            Add(counts.OfItem(item.Key.Item!.ItemOrder, ViewKind.InternalRules), item.Value.InternalRules);
        }

        foreach (var provision in sector.Provisions)
        {
            Add(counts.OfProvision(provision.Key.Provision!.Index), provision.Value);
        }
    }

    /// <summary>The numbers as they are kept.</summary>
    public static SectorSummary Make(CiiSector? sector, SummaryCounts counts) => new()
    {
        Sector = sector,
        Population = counts.Population,
        Evaluated = counts.Evaluated,
        WithDocuments = counts.WithDocuments,
        WithPractice = counts.WithPractice,
        WithBoth = counts.WithBoth,
        Tiers = CountMap.Some(Tiers(counts.OfTiers)),
        Items = new GuidelineIdMap<ItemSummary>(counts.WithDocuments == 0 ? [] : GuidelineItem.All.Select(item => new KeyValuePair<GuidelineId, ItemSummary>(item, new()
        {
            Set = Item(counts.OfItem(item.ItemOrder, ViewKind.Set)),
            InternalRules = Item(counts.OfItem(item.ItemOrder, ViewKind.InternalRules)),
        }))),
        Provisions = new GuidelineIdMap<ProvisionSummary>(Provisions
            .Where(provision => IsCounted(provision, counts))
            .Select(provision => new KeyValuePair<GuidelineId, ProvisionSummary>(provision, Provision(provision, counts)))),
    };

    private static bool IsCounted(Provision provision, SummaryCounts counts) =>
        (ShowsInDocuments(provision) && counts.WithDocuments > 0) || (ShowsInPractice(provision) && counts.WithPractice > 0);

    private static bool ShowsInDocuments(Provision provision) => provision.Axis is ProvisionAxis.Documents or ProvisionAxis.Both;

    private static bool ShowsInPractice(Provision provision) => provision.Axis is ProvisionAxis.Practice or ProvisionAxis.Both;

    private static ProvisionSummary Provision(Provision provision, SummaryCounts counts)
    {
        var all = counts.OfProvision(provision.Index);
        var inDocuments = ShowsInDocuments(provision) && counts.WithDocuments > 0;
        return new()
        {
            Set = inDocuments ? Standards(all.Slice(SummaryCounts.Set)) : null,
            InternalRules = inDocuments ? Standards(all.Slice(SummaryCounts.InternalRules)) : null,
            Practice = ShowsInPractice(provision) && counts.WithPractice > 0 ? Practice(all.Slice(SummaryCounts.Practice)) : null,
            Gaps = CountMap.Some(Gaps(all.Slice(SummaryCounts.Gaps))),
            InternalRulesGaps = CountMap.Some(Gaps(all.Slice(SummaryCounts.InternalRulesGaps))),
            Tiers = CountMap.Some(Tiers(all.Slice(SummaryCounts.Tiers))),
        };
    }

    private static StandardsCounts Standards(ReadOnlySpan<int> counts) => new()
    {
        Outcomes = CountMap.From(Outcomes(counts)),
        Provisional = CountMap.Some(Outcomes(counts.Slice(SummaryCounts.Provisional))),
    };

    private static PracticeCounts Practice(ReadOnlySpan<int> counts) => new()
    {
        Outcomes = CountMap.From(Numbers(counts, (int)PracticeOutcome.NotAsked, static value => (PracticeOutcome)value)),
        TakenOver = counts[SummaryCounts.TakenOver],
        PartlySoFar = counts[SummaryCounts.PartlySoFar],
        WithEvidence = counts[SummaryCounts.WithEvidence],
    };

    private static ItemCounts Item(ReadOnlySpan<int> counts) => new()
    {
        States = CountMap.From(Numbers(counts, (int)ItemState.NotAsked, static value => (ItemState)value)),
        Extents = CountMap.Some(Numbers(counts.Slice(SummaryCounts.Extents), (int)AdoptionExtent.ExtentUnknown, static value => (AdoptionExtent)value)),
    };

    private static List<KeyValuePair<StandardsOutcome, int>> Outcomes(ReadOnlySpan<int> counts) => Numbers(counts, (int)StandardsOutcome.NotAsked, static value => (StandardsOutcome)value);

    private static List<KeyValuePair<GapState, int>> Gaps(ReadOnlySpan<int> counts) => Numbers(counts, (int)GapState.Undetermined, static value => (GapState)value);

    /// <summary>The numbers of an enum, whose values count from 0.</summary>
    private static List<KeyValuePair<TEnum, int>> Numbers<TEnum>(ReadOnlySpan<int> counts, int last, Func<int, TEnum> at)
    {
        var numbers = new List<KeyValuePair<TEnum, int>>();
        for (var i = 0; i <= last; i++)
        {
            if (counts[i] > 0)
            {
                numbers.Add(new(at(i), counts[i]));
            }
        }

        return numbers;
    }

    private static List<KeyValuePair<DocumentTier, int>> Tiers(ReadOnlySpan<int> counts)
    {
        var numbers = new List<KeyValuePair<DocumentTier, int>>();
        foreach (var tier in DocumentTier.All)
        {
            numbers.Add(new(tier, counts[tier.Order]));
        }

        return numbers;
    }

    private static void Add(Span<int> counts, ItemCounts item)
    {
        Add(counts, item.States, static state => (int)state);
        Add(counts.Slice(SummaryCounts.Extents), item.Extents, static extent => (int)extent);
    }

    private static void Add(Span<int> counts, ProvisionSummary provision)
    {
        Add(counts.Slice(SummaryCounts.Set), provision.Set);
        Add(counts.Slice(SummaryCounts.InternalRules), provision.InternalRules);
        if (provision.Practice is { } practice)
        {
            var all = counts.Slice(SummaryCounts.Practice);
            Add(all, practice.Outcomes, static outcome => (int)outcome);
            all[SummaryCounts.TakenOver] += practice.TakenOver;
            all[SummaryCounts.PartlySoFar] += practice.PartlySoFar;
            all[SummaryCounts.WithEvidence] += practice.WithEvidence;
        }

        Add(counts.Slice(SummaryCounts.Gaps), provision.Gaps, static state => (int)state);
        Add(counts.Slice(SummaryCounts.InternalRulesGaps), provision.InternalRulesGaps, static state => (int)state);
        Add(counts.Slice(SummaryCounts.Tiers), provision.Tiers, static tier => tier.Order);
    }

    private static void Add(Span<int> counts, StandardsCounts? standards)
    {
        Add(counts, standards?.Outcomes, static outcome => (int)outcome);
        Add(counts.Slice(SummaryCounts.Provisional), standards?.Provisional, static outcome => (int)outcome);
    }

    private static void Add<TEnum>(Span<int> counts, IReadOnlyDictionary<TEnum, int>? numbers, Func<TEnum, int> at)
        where TEnum : notnull
    {
        foreach (var entry in CountMap.EntriesOf(numbers))
        {
            counts[at(entry.Key)] += entry.Value;
        }
    }
}
