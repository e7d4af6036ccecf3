using System.Runtime.CompilerServices;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Tests.Evaluation.Summaries;

/// <summary>The subjects of a sector, counted the simple way.</summary>
internal sealed record RandomGroup(CiiSector? Sector, int? Population, IReadOnlyList<RandomSubject> Subjects)
{
    private static readonly ConditionalWeakTable<RandomGroup, SectorSummary> Known = [];

    public int Documents => Subjects.Count(static one => one.HasDocuments);

    public int Practice => Subjects.Count(static one => one.HasPractice);

    public int Both => Subjects.Count(static one => one is { HasDocuments: true, HasPractice: true });

    /// <summary>A group with so many of each kind.</summary>
    public static RandomGroup Next(Random random, CiiSector? sector, int documentsAlone, int both, int practiceAlone)
    {
        RandomSubject[] subjects =
        [
            .. Many(documentsAlone, true, false), .. Many(both, true, true), .. Many(practiceAlone, false, true),
        ];
        return new(sector, random.Next(3) == 0 ? null : subjects.Length + (random.Next(2) * random.Next(9)), subjects);

        IEnumerable<RandomSubject> Many(int count, bool hasDocuments, bool hasPractice) => Enumerable.Range(0, count).Select(_ => RandomSubject.Next(random, hasDocuments, hasPractice));
    }

    /// <summary>Its summary; one group is in many portfolios.</summary>
    public SectorSummary Summary() => Known.GetValue(this, static group => group.Counted());

    private SectorSummary Counted() => new()
    {
        Sector = Sector,
        Population = Population,
        Evaluated = Subjects.Count,
        WithDocuments = Documents,
        WithPractice = Practice,
        WithBoth = Both,
        Tiers = DocumentTier.All.ToDictionary(static tier => tier, tier => Subjects.Count(one => one.IsOf(tier))),
        Items = Documents == 0 ? new Dictionary<GuidelineId, ItemSummary>() : new Dictionary<GuidelineId, ItemSummary> { [PdcaMeasure.ItBcp.Item] = new() { Set = Item(), InternalRules = Item() } },
        Provisions = Subjects.Count == 0 ? new Dictionary<GuidelineId, ProvisionSummary>() : new Dictionary<GuidelineId, ProvisionSummary>
        {
            [RandomSubject.Provisions[0]] = Provision(0),
            [RandomSubject.Provisions[1]] = Provision(1),
        },
    };

    private ItemCounts Item() => new()
    {
        States = Counts(true, false, static one => one.State),
        Extents = Subjects.Count(static one => one is { HasDocuments: true, State: ItemState.Adopted }) is > 0 and var adopted
            ? new Dictionary<AdoptionExtent, int> { [AdoptionExtent.ExtentUnknown] = adopted }
            : null,
    };

    private ProvisionSummary Provision(int at) => new()
    {
        Set = Documents == 0 ? null : new() { Outcomes = Counts(true, false, one => one.In(at)) },
        InternalRules = Documents == 0 ? null : new() { Outcomes = Counts(true, false, one => one.In(at)) },
        Practice = Practice == 0 ? null : new() { TakenOver = 0, PartlySoFar = 0, WithEvidence = 0, Outcomes = Counts(false, true, one => one.Practice(at)) },
        Gaps = Counts(true, true, one => one.Gap(at)),
        InternalRulesGaps = Counts(true, true, one => one.Gap(at)),
        Tiers = DocumentTier.All.ToDictionary(static tier => tier, tier => Subjects.Count(one => one.IsOf(tier) && one.In(at) == StandardsOutcome.Specified)),
    };

    private Dictionary<TKey, int> Counts<TKey>(bool documents, bool practice, Func<RandomSubject, TKey> outcome)
        where TKey : notnull
    {
        var counts = new Dictionary<TKey, int>();
        foreach (var one in Subjects)
        {
            if ((!documents || one.HasDocuments) && (!practice || one.HasPractice))
            {
                counts[outcome(one)] = counts.GetValueOrDefault(outcome(one)) + 1;
            }
        }

        return counts;
    }
}
