using System.Numerics;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Semantics;

/// <summary>Which sectors a published summary withholds, and what summaries add up to.</summary>
internal sealed class PublicationCheck
{
    private static readonly IReadOnlyDictionary<GuidelineId, ItemSummary> NoItems = new Dictionary<GuidelineId, ItemSummary>();
    private static readonly IReadOnlyDictionary<GuidelineId, ProvisionSummary> NoProvisions = new Dictionary<GuidelineId, ProvisionSummary>();

    public void Check(Chance chance, Differences differences)
    {
        var minimum = chance.Pick([1, 3, 5, 10]);
        var one = SummaryOf(chance);
        var published = one.ForPublication(SummaryGrouping.Sector, minimum);
        var groups = one.Sectors.Where(static sector => sector.Evaluated > 0).ToArray();
        var shown = Suppression.__default.Publish(
            Terms.Sequence(groups.Select(group => Suppression.Group.create(new BigInteger(group.Evaluated), group.Evaluated < minimum))), new BigInteger(minimum)).CloneAsArray();
        for (var i = 0; i < groups.Length; i++)
        {
            var sector = groups[i].Sector;
            differences.Same(
                "publication: sectors withheld", shown[i].dtor_withheld, published[sector] is null, $"minimum {minimum} of {string.Join(' ', groups.Select(static group => group.Evaluated))}, {sector}");
        }

        Merge(one, SummaryOf(chance), differences);
    }

    private static void Merge(CoverageSummary one, CoverageSummary other, Differences differences)
    {
        var (merged, library) = (Merging.__default.Merge(ToOracle(one), ToOracle(other)), one.Merge(other));
        differences.Same("merging: evaluated", (int)merged.dtor_evaluated, library.Evaluated, $"all");
        differences.Same("merging: respondents", (int)merged.dtor_respondents, library.Respondents, $"all");
        differences.Same("merging: population", merged.dtor_population.is_Stated ? (int)merged.dtor_population.dtor_value : null, library.Population, $"all");
        foreach (var sector in library.Sectors)
        {
            differences.Same("merging: sectors", (int)Merging.__default.At(merged.dtor_counts, KeyOf(sector)), sector.Evaluated, $"{sector.ToString()}");
        }
    }

    private static Merging._ISummary ToOracle(CoverageSummary summary) => Merging.Summary.create(
        summary.Population is { } population ? Merging.Count.create_Stated(new BigInteger(population)) : Merging.Count.create_Unstated(),
        new BigInteger(summary.Respondents!.Value),
        new BigInteger(summary.Evaluated),
        Dafny.Map<BigInteger, BigInteger>.FromCollection([.. summary.Sectors.Select(static sector => new Dafny.Pair<BigInteger, BigInteger>(KeyOf(sector), new BigInteger(sector.Evaluated)))]));

    private static BigInteger KeyOf(SectorSummary sector) => new(sector.Sector?.Order ?? -1);

    private static CoverageSummary SummaryOf(Chance chance)
    {
        var most = chance.Pick([3, 6, 20]);
        var sectors = CiiSector.All.Where(_ => chance.Of(50)).Select(sector => SectorOf(sector, chance.Next(most))).ToArray();
        var evaluated = sectors.Sum(static sector => sector.Evaluated);
        return new() { Population = chance.Of(50) ? evaluated + chance.Next(5) : null, Respondents = evaluated, Evaluated = evaluated, Sectors = sectors };
    }

    private static SectorSummary SectorOf(CiiSector sector, int size) =>
        new() { Sector = sector, Evaluated = size, WithDocuments = size, WithPractice = 0, WithBoth = 0, Items = NoItems, Provisions = NoProvisions };
}
