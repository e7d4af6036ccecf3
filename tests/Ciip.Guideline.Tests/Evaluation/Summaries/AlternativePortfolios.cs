using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Tests.Evaluation.Summaries;

/// <summary>Other portfolios that differ from one in what is withheld of it alone.</summary>
internal sealed class AlternativePortfolios(RandomPortfolio portfolio, SummaryPublication publication, Random random)
{
    /// <summary>The most a group can have that is too small.</summary>
    private readonly int most = publication.MinimumGroup - 1;

    public RandomPortfolio Next(int attempt) => publication.By switch
    {
        SummaryGrouping.Tier => OtherTiers(),
        SummaryGrouping.Together => new(portfolio.Population, [OtherOfAll(new(CiiSector.Water, portfolio.Population, [.. portfolio.Groups.SelectMany(static group => group.Subjects)]), attempt)]),
        _ => portfolio with { Groups = [.. portfolio.Groups.Select(group => Other(group, attempt))] },
    };

    private RandomGroup OtherOfAll(RandomGroup all, int attempt) =>
        publication.UnstatedSector ? OtherGroup(all, attempt) : publication.UnstatedPractice ? OtherPractice(all) : all;

    private RandomGroup Other(RandomGroup group, int attempt) =>
        group.Subjects.Count > 0 && WithheldCells.IsWhole(group, publication) ? OtherGroup(group, attempt)
        : WithheldCells.IsPractice(group, publication) ? OtherPractice(group)
        : group;

    private RandomGroup OtherGroup(RandomGroup group, int attempt)
    {
        var documents = group.Documents > 0 ? UpTo(attempt % 3 == 2 ? group.Documents + 2 : most, attempt) : attempt % 8 == 7 ? random.Next(most + 1) : 0;
        var practice = group.Practice > 0 ? UpTo(most + 2, attempt) : 0;
        var both = Math.Min(documents, group.Both > 0 || attempt % 4 == 3 ? random.Next(practice + 1) : 0);
        return documents + practice == 0 ? group
            : RandomGroup.Next(random, group.Sector, documents - both, both, practice - both) with { Population = group.Population };
    }

    /// <summary>As many as there can be more often than not: then enough are withheld.</summary>
    private int UpTo(int number, int attempt) => (attempt + random.Next(2)) % 2 == 0 ? number : random.Next(number) + 1;

    /// <summary>The documents stay; who has a self-verification, and what it says, does not.</summary>
    private RandomGroup OtherPractice(RandomGroup group)
    {
        var documents = group.Subjects.Where(static one => one.HasDocuments).ToArray();
        var both = random.Next(2) == 0 ? Math.Min(documents.Length, random.Next(most + 1)) : Math.Max(0, documents.Length - random.Next(most + 1));
        var alone = random.Next(2) * random.Next(most + 3);
        if (group.Population is { } population)
        {
            alone = Math.Min(alone, population - documents.Length);
        }

        both = both + alone == 0 ? Math.Min(1, documents.Length) : both;
        return group with
        {
            Subjects =
            [
                .. documents.Select((one, at) => one with { HasPractice = at < both, Outcomes = (one.Outcomes % 27) + (27 * random.Next(9)) }),
                .. Enumerable.Range(0, alone).Select(_ => RandomSubject.Next(random, hasDocuments: false, hasPractice: true)),
            ],
        };
    }

    /// <summary>What documents of the tiers shown say stays; of those withheld, there are others.</summary>
    private RandomPortfolio OtherTiers()
    {
        var withheld = publication.Tiers!.Sum(static tier => 1 << tier.Order);
        var sizes = publication.Tiers!.ToDictionary(static tier => tier, _ => random.Next(2) == 0 ? most : random.Next(most) + 1);
        var added = Enumerable.Range(0, sizes.Values.Max()).Select(at => RandomSubject.Next(random, hasDocuments: true, hasPractice: false) with
        {
            Tiers = sizes.Where(tier => at < tier.Value).Sum(static tier => 1 << tier.Key.Order),
        });
        RandomSubject[] kept = [.. portfolio.Groups.SelectMany(static group => group.Subjects).Select(one => one with { Tiers = one.Tiers & ~withheld })];
        return new(portfolio.Population, [new(CiiSector.Water, portfolio.Population, [.. kept, .. added])]);
    }
}
