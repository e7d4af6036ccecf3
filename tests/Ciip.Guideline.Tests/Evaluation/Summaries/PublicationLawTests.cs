using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Tests.Evaluation.Summaries;

/// <summary>What is true of every published summary.</summary>
public sealed class PublicationLawTests
{
    public static TheoryData<SummaryGrouping> Groupings => [.. Enum.GetValues<SummaryGrouping>()];

    [Theory]
    [MemberData(nameof(Groupings))]
    public void A_least_number_of_one_withholds_nothing(SummaryGrouping by)
    {
        foreach (var summary in Summaries())
        {
            var published = summary.ForPublication(by, 1);
            published.Publication.Should().Be(new SummaryPublication { By = by, MinimumGroup = 1, UnstatedSector = false, UnstatedPractice = false });
            published.Publication!.WithholdsAnything.Should().BeFalse();
            (published.Population, published.Respondents).Should().Be((summary.Population, summary.Respondents));
            if (by == SummaryGrouping.Sector)
            {
                published.Sectors.Select(static one => (one.Sector, one.Evaluated, one.WithPractice, one.WithBoth))
                    .Should().Equal(summary.Sectors.Select(static one => (one.Sector, one.Evaluated, one.WithPractice, one.WithBoth)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Groupings))]
    public void What_is_published_cannot_be_merged_or_published_again(SummaryGrouping by)
    {
        var published = Summaries()[0].ForPublication(by, 3);
        FluentActions.Invoking(() => published.Merge(CoverageSummary.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CoverageSummary.Empty.Merge(published)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => published.ForPublication(by, 3)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Summaries()[0].ForPublication(by, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("minimumGroup");
        FluentActions.Invoking(() => Summaries()[0].ForPublication(by, 2)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("minimumGroup");
        FluentActions.Invoking(() => Summaries()[0].ForPublication((SummaryGrouping)9, 3)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("by");
    }

    [Theory]
    [MemberData(nameof(Groupings))]
    public void What_is_published_comes_back_from_json(SummaryGrouping by)
    {
        foreach (var summary in by == SummaryGrouping.Together ? [SummarySamples.Complete] : Summaries())
        {
            var published = summary.ForPublication(by, 4);
            var json = GuidelineJson.ToJson(published);
            GuidelineJson.ToJson(GuidelineJson.Parse<CoverageSummary>(json)).Should().Be(json);
        }
    }

    /// <summary>A part of a group that a figure is counted over is none, or large enough; two sectors are withheld where one is too small and there are others.</summary>
    [Fact]
    public void No_group_shown_is_too_small_and_none_is_withheld_alone()
    {
        var practiceAlone = 0;
        foreach (var summary in Summaries())
        {
            var published = summary.ForPublication(SummaryGrouping.Sector, 5);
            foreach (var one in published.Sectors)
            {
                IsShowable(one.WithDocuments).Should().BeTrue();
                IsShowable(one.Evaluated).Should().BeTrue();
                if (one.WithPractice is { } practice && practice > 0)
                {
                    IsShowable(one.WithBoth!.Value).Should().BeTrue();
                    IsShowable(practice - one.WithBoth.Value).Should().BeTrue();
                    IsShowable(one.WithDocuments - one.WithBoth.Value).Should().BeTrue();
                }
            }

            var withheld = summary.Sectors.Where(one => one.Evaluated > 0 && !published.Sectors.Any(other => other.Sector == one.Sector)).ToList();
            withheld.Should().Match(some => some.Count() != 1 || summary.Sectors.Count(static one => one.Evaluated > 0) == 1);
            practiceAlone += published.Publication!.PracticeOf?.Count ?? 0;
            published.Sectors.Where(one => one.Sector is { } sector && published.Publication.PracticeOf?.Contains(sector) == true).All(static one =>
                one is { WithPractice: null, WithBoth: null } && one.Evaluated == one.WithDocuments
                && one.Provisions.Values.All(static provision => provision is { Practice: null, Gaps: null, Set: not null })).Should().BeTrue();
        }

        practiceAlone.Should().BeGreaterThan(50);
        static bool IsShowable(int size) => size is 0 or >= 5;
    }

    [Fact]
    public void What_is_withheld_is_said_in_words_and_what_is_not_promised()
    {
        var published = Summaries().Select(static one => one.ForPublication(SummaryGrouping.Sector, 5)).First(static one => one.Publication!.WithholdsAnything).Publication!;
        published.In(Language.English).Should().Contain("fewer than 5");
        published.In(Language.Japanese).Should().Contain("5者未満");
        published.ToString().Should().Be(published.In(Language.English));
        (published with { Sectors = null, UnstatedSector = false, PracticeOf = null, UnstatedPractice = false }).In(Language.Japanese).Should().Contain("秘匿とした区分はない");
        SummaryPublication.NotPromised.English.Should().Contain("other tables").And.Contain("earlier or later run");
    }

    private static List<CoverageSummary> Summaries() => [.. Enumerable.Range(0, 200).Select(static seed => RandomPortfolio.Next(new Random(seed)).Summary())];
}
