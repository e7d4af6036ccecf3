using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Tests.Evaluation.Summaries;

/// <summary>The numbers of a portfolio that a publication withholds: sizes, and each outcome of each provision and item that a group has.</summary>
internal static class WithheldCells
{
    public static Dictionary<string, int> Of(RandomPortfolio portfolio, SummaryPublication publication)
    {
        var cells = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in GroupsOf(portfolio, publication))
        {
            var isWhole = IsWhole(group, publication);
            if (isWhole || IsPractice(group, publication))
            {
                Add(cells, NameOf(group), group.Summary(), isWhole);
            }
        }

        foreach (var tier in publication.Tiers ?? [])
        {
            cells[$"{tier.Value} size"] = portfolio.Groups.Sum(group => group.Subjects.Count(one => one.IsOf(tier)));
            for (var at = 0; at < RandomSubject.Provisions.Length; at++)
            {
                cells[$"{tier.Value} {at}"] = portfolio.Groups.Sum(group => group.Subjects.Count(one => one.IsOf(tier) && one.In(at) == StandardsOutcome.Specified));
            }
        }

        return cells;
    }

    public static string NameOf(RandomGroup group) => group.Sector?.Value ?? "-";

    public static bool IsWhole(RandomGroup group, SummaryPublication publication) =>
        group.Sector is { } sector ? publication.Sectors?.Contains(sector) == true : publication.UnstatedSector;

    public static bool IsPractice(RandomGroup group, SummaryPublication publication) =>
        group.Sector is { } sector ? publication.PracticeOf?.Contains(sector) == true : publication.UnstatedPractice;

    private static IReadOnlyList<RandomGroup> GroupsOf(RandomPortfolio portfolio, SummaryPublication publication) =>
        publication.By == SummaryGrouping.Together ? [new(null, null, [.. portfolio.Groups.SelectMany(static group => group.Subjects)])] : portfolio.Groups;

    private static void Add(Dictionary<string, int> cells, string name, SectorSummary group, bool isWhole)
    {
        if (isWhole)
        {
            cells[$"{name} evaluated"] = group.Evaluated;
            Size("documents", group.WithDocuments);
        }

        Size("practice", group.WithPractice ?? 0);
        Size("both", group.WithBoth ?? 0);
        foreach (var (id, item) in isWhole ? group.Items : new Dictionary<GuidelineId, ItemSummary>())
        {
            Counts($"{id} item", item.Set.States);
        }

        foreach (var (id, provision) in group.Provisions)
        {
            Counts($"{id} set", isWhole ? provision.Set?.Outcomes : null);
            Counts($"{id} practice", provision.Practice?.Outcomes);
            Counts($"{id} gaps", provision.Gaps);
        }

        void Size(string size, int count)
        {
            if (count > 0)
            {
                cells[$"{name} {size}"] = count;
            }
        }

        void Counts<TKey>(string of, IReadOnlyDictionary<TKey, int>? counts)
            where TKey : notnull
        {
            foreach (var (outcome, count) in counts ?? new Dictionary<TKey, int>())
            {
                cells[$"{name} {of} {outcome}"] = count;
            }
        }
    }
}
