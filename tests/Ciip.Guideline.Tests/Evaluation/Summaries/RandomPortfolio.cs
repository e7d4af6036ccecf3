using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Tests.Evaluation.Summaries;

/// <summary>Sectors of random sizes from none to 30, small ones as often as large ones, some with a self-verification.</summary>
internal sealed record RandomPortfolio(int? Population, IReadOnlyList<RandomGroup> Groups)
{
    private static readonly CiiSector?[] Names = [.. CiiSector.All.Take(5), CiiSector.Own("Sector <b>=1"), CiiSector.Own("港湾"), null];

    public static RandomPortfolio Next(Random random)
    {
        var groups = Names.Where(_ => random.Next(3) > 0).Select(name => Group(random, name)).ToList();
        var all = groups.Sum(static group => group.Subjects.Count);
        return new(random.Next(2) == 0 ? null : all + (random.Next(2) * random.Next(20)), groups);
    }

    /// <summary>The same in sectors that are all stated: those together are counted anew, with a place for every item and provision.</summary>
    public RandomPortfolio WithEverySectorStated() => this with { Groups = [.. Groups.Select(static group => group with { Sector = group.Sector ?? CiiSector.Petroleum })] };

    public CoverageSummary Summary()
    {
        var evaluated = Groups.Sum(static group => group.Subjects.Count);
        return new()
        {
            Edition = evaluated == 0 ? null : "Edition",
            Fingerprint = evaluated == 0 ? null : "fingerprint",
            Population = Population,
            Respondents = evaluated,
            Evaluated = evaluated,
            Sectors = [.. Groups.Select(static group => group.Summary())],
        };
    }

    private static RandomGroup Group(Random random, CiiSector? name)
    {
        var size = random.Next(2) == 0 ? random.Next(31) : random.Next(8);
        var practice = random.Next(3) switch { 0 => 0, 1 => size, _ => random.Next(size + 1) };
        var practiceAlone = random.Next(4) switch { 0 => practice, 1 => random.Next(practice + 1), _ => 0 };
        return RandomGroup.Next(random, name, size - practice, practice - practiceAlone, practiceAlone);
    }
}
