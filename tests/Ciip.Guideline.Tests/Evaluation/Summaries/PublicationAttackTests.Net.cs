using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Parser;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Tests.Evaluation.Summaries;

/// <summary>
/// Nobody recovers what is withheld from all that one output shows: not by arithmetic, and not by thinking either, as other portfolios have the same output.
/// The same attacks do recover it where an output leaves out any part of the withholding.
/// </summary>
public sealed class PublicationAttackTests(ITestOutputHelper console)
{
    private const int Portfolios = 10_000;

    /// <summary>What is published is compared as a whole; the file, the table and the page are made of it alone.</summary>
    [Fact]
    public void Nothing_withheld_is_recovered_from_ten_thousand_tables()
    {
        var (cells, alternatives, tables, withholding) = (0L, 0L, 0, 0);
        var recovered = new ConcurrentBag<string>();
        Parallel.For(0, Portfolios, seed =>
        {
            var (portfolio, by, minimum) = Case(seed);
            var published = portfolio.Summary().ForPublication(by, minimum);
            foreach (var (group, cell, count) in ArithmeticAttack.Run(published.SummaryRows()))
            {
                recovered.Add($"seed {seed}, {by}, {minimum}: {group} {cell} is {count}");
            }

            var attack = new AlternativesAttack(portfolio, by, minimum, one => one.Summary().ForPublication(by, minimum));
            foreach (var cell in attack.Determined(seed))
            {
                recovered.Add($"seed {seed}, {by}, {minimum}: {cell} is the same in every portfolio of this output");
            }

            Interlocked.Increment(ref tables);
            Interlocked.Add(ref cells, attack.Cells);
            Interlocked.Add(ref alternatives, attack.Alternatives);
            Interlocked.Add(ref withholding, published.Publication!.WithholdsAnything ? 1 : 0);
        });

        console.WriteLine($"{tables} tables, {withholding} withhold something, {cells} numbers withheld, {alternatives} other portfolios with the same output");
        recovered.Order(StringComparer.Ordinal).Take(20).Should().BeEmpty($"{recovered.Count} numbers are recovered");
        withholding.Should().BeGreaterThan(Portfolios / 2);
    }

    /// <summary>Here the file, the tables and the page are compared themselves.</summary>
    [Fact]
    public void Files_tables_and_pages_do_not_tell_the_alternatives_apart()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var (portfolio, by, minimum) = Case(seed);
            new AlternativesAttack(portfolio, by, minimum, Output).Determined(seed).Should().BeEmpty($"seed {seed}, {by}, {minimum}");

            string Output(RandomPortfolio one)
            {
                var published = one.Summary().ForPublication(by, minimum);
                return GuidelineJson.ToJson(published) + published.ToHtml(Language.Japanese) + Encoding.UTF8.GetString(published.SummaryTable().ToCsv()) + Encoding.UTF8.GetString(published.SummaryTable(Language.English).ToCsv());
            }
        }
    }

    [Fact]
    public void A_group_withheld_is_nowhere_but_in_the_list_of_what_is_withheld()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var (portfolio, _, minimum) = Case(seed);
            var published = portfolio.Summary().ForPublication(SummaryGrouping.Sector, minimum);
            var page = new HtmlParser().ParseDocument(published.ToHtml(Language.English));
            foreach (var sector in published.Publication!.Sectors ?? [])
            {
                published.Sectors.Should().NotContain(one => one.Sector == sector);
                published.SummaryRows().Where(row => row.Group == sector.Value).Should().ContainSingle().Which.Should().Match<SummaryRow>(static row => row.IsWithheld && row.Count == null);
                published.SummaryTable(Language.English).Rows.Where(row => row[0] == sector.Title.English).Should().ContainSingle().Which[1].Should().BeEmpty();
                page.QuerySelectorAll("th, h2, td").Count(element => element.TextContent == sector.Title.English).Should().Be(1);
            }
        }
    }

    [Fact]
    public void The_arithmetic_recovers_a_sector_that_alone_is_withheld_beside_a_total_of_all()
    {
        var portfolio = new RandomPortfolio(null, [Group(CiiSector.Water, 9), Group(CiiSector.Gas, 8), Group(CiiSector.Railway, 2)]);
        var truth = portfolio.Summary().SummaryRows().Where(static row => row.Group == "railway").ToList();
        var shown = portfolio.Summary().SummaryRows().Where(static row => row.Group != "railway").Select(static row => row with { MinimumGroup = 5 })
            .Append(truth.First(static row => row.Outcome == "evaluated") with { Count = null, IsWithheld = true }).ToList();

        var recovered = ArithmeticAttack.Run(shown).Where(static one => one.Group == "railway").ToDictionary(static one => one.Cell, static one => one.Count);

        foreach (var row in truth.Where(static row => row.Count > 0 && row.Outcome != "population"))
        {
            recovered[ArithmeticAttack.Cell(row)].Should().Be(row.Count, ArithmeticAttack.Cell(row));
        }

        ArithmeticAttack.Run(portfolio.Summary().ForPublication(SummaryGrouping.Sector, 5).SummaryRows()).Should().BeEmpty();
    }

    [Fact]
    public void The_arithmetic_recovers_sizes_from_a_total_of_all_operators()
    {
        var portfolio = new RandomPortfolio(12, [Group(CiiSector.Water, 9) with { Population = 9 }, Group(CiiSector.Gas, 1), Group(CiiSector.Railway, 1), Group(CiiSector.Medical, 1)]);
        var published = portfolio.Summary().ForPublication(SummaryGrouping.Sector, 3);

        ArithmeticAttack.Run((published with { Population = 12 }).SummaryRows()).Should().BeEquivalentTo([("gas", "size", 1), ("railway", "size", 1), ("medical", "size", 1)]);
        ArithmeticAttack.Run(published.SummaryRows()).Should().BeEmpty();
        published.Population.Should().Be(9, "of what is shown");
    }

    /// <summary>Nine subjects are aligned in both; what the tenth has, which has no self-verification, is one side less both.</summary>
    [Fact]
    public void The_arithmetic_recovers_who_has_one_side_alone()
    {
        var aligned = new RandomSubject(HasDocuments: true, HasPractice: true, Outcomes: 0, Tiers: 0);
        var portfolio = new RandomPortfolio(null, [new(CiiSector.Water, null, [.. Enumerable.Repeat(aligned, 9), aligned with { HasPractice = false, Outcomes = 12 }])]);
        var (set, gaps) = (portfolio.Summary().Together[RandomSubject.Provisions[0]].Set!, portfolio.Summary().Together[RandomSubject.Provisions[0]].Gaps!);
        (set[StandardsOutcome.Specified] - gaps[GapState.Aligned], set[StandardsOutcome.Absent]).Should().Be((0, 1), "so the tenth is the one that is absent");

        ArithmeticAttack.Run([.. portfolio.Summary().SummaryRows().Select(static row => row with { MinimumGroup = 5 })]).Should().Contain(("water", "documents-alone", 1));
        var published = portfolio.Summary().ForPublication(SummaryGrouping.Sector, 5);
        published.Publication!.PracticeOf.Should().Equal(CiiSector.Water);
        published[CiiSector.Water]![RandomSubject.Provisions[0]].Should().Match<ProvisionSummary>(static one => one.Gaps == null && one.Practice == null && one.Set != null);
    }

    /// <summary>With the number of those who came beside it, or with the smallest of the others not withheld, no other portfolio has the same output.</summary>
    [Fact]
    public void Alternatives_are_missing_where_part_of_the_withholding_is_left_out()
    {
        var portfolio = new RandomPortfolio(null, [Group(CiiSector.Water, 9), Group(CiiSector.Gas, 8), Group(CiiSector.Railway, 2)]);

        Determined(static (one, published) => published with { Respondents = one.Groups.Sum(static group => group.Subjects.Count) }).Should().BeEmpty("two sectors hide behind one another");
        Determined(static (one, published) => published with { Sectors = [.. published.Sectors.Where(static shown => shown.Sector != CiiSector.Gas), one.Groups.Single(static group => group.Sector == CiiSector.Gas).Summary()], Respondents = one.Groups.Sum(static group => group.Subjects.Count) })
            .Should().Contain("railway evaluated", "gas is shown, and the total gives railway away");
        Determined(static (one, published) => published with { Publication = published.Publication! with { MinimumGroup = one.Groups.Sum(static group => group.Sector == CiiSector.Railway ? group.Documents : 0) } })
            .Should().Contain("railway evaluated").And.Contain("railway documents");

        IReadOnlyList<string> Determined(Func<RandomPortfolio, CoverageSummary, CoverageSummary> defect) => new AlternativesAttack(
            portfolio, SummaryGrouping.Sector, 5, one => GuidelineJson.ToJson(defect(one, one.Summary().ForPublication(SummaryGrouping.Sector, 5)))).Determined(seed: 7);
    }

    private static RandomGroup Group(CiiSector sector, int size) => RandomGroup.Next(new Random(size), sector, size, 0, 0) with { Population = null };

    private static (RandomPortfolio Portfolio, SummaryGrouping By, int Minimum) Case(int seed)
    {
        var random = new Random(seed);
        var by = random.Next(8) switch { 0 => SummaryGrouping.Tier, 1 => SummaryGrouping.Together, _ => SummaryGrouping.Sector };
        var portfolio = RandomPortfolio.Next(random);
        return (by == SummaryGrouping.Sector ? portfolio : portfolio.WithEverySectorStated(), by, 3 + random.Next(8));
    }
}
