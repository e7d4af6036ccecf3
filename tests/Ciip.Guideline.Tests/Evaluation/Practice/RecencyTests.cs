using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Which of some dates is the last, in any order and however exact they are.</summary>
public class RecencyTests
{
    private static readonly PartialDate[] Dates = [.. new[] { "2025-12", "2025-12-31", "2026", "2026-01", "2026-01-31", "2026-12", "2026-12-31" }.Select(PartialDate.Parse)];

    [Fact]
    public void The_latest_does_not_depend_on_the_order()
    {
        foreach (var (one, other, third) in Dates.SelectMany(one => Dates.SelectMany(other => Dates.Select(third => (one, other, third)))))
        {
            var latest = Recency.Latest([one, other, third]);

            latest.Should().Be(Recency.Latest([third, other, one])).And.Be(Recency.Latest([other, one, third]));
            new[] { one, other, third }.Should().NotContain(date => date.Latest.IsAfter(latest!.Latest) == true);
        }

        Recency.Latest([]).Should().BeNull();
    }

    [Fact]
    public void Of_several_that_are_as_late_each_is_among_the_last()
    {
        Recency.Last(Dates, static date => date).Select(static date => date.ToString()).Should().Equal("2026", "2026-12", "2026-12-31");
        Recency.Last(Array.Empty<PartialDate>(), static date => date).Should().BeEmpty();
    }
}
