using System.Text;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Practice;

namespace Ciip.Guideline.Tests.Portfolio;

/// <summary>A subject counts in the sector that it states, whatever there is of it besides.</summary>
public sealed class SubjectSectorTests
{
    [Theory]
    [InlineData("{\"operator\":\"a\",\"sector\":\"water\"}")]
    [InlineData("{\"operator\":\"a\",\"sector\":\"water\",\"documents\":[]}")]
    [InlineData("{\"operator\":\"a\",\"sector\":\"water\",\"practice\":{\"id\":\"p\",\"operator\":\"a\"}}")]
    [InlineData("{\"operator\":\"a\",\"sector\":\"water\",\"practice\":{\"id\":\"p\",\"operator\":\"a\",\"sector\":\"water\"}}")]
    public async Task A_line_counts_in_the_sector_that_it_states(string line)
    {
        var refused = new List<string>();
        var rollUp = new RollUp(refused: subject => refused.Add(subject.Diagnostics[0].ToString()));
        await rollUp.AddAsync(new MemoryStream(Encoding.UTF8.GetBytes(line)), cancellationToken: TestContext.Current.CancellationToken);

        refused.Should().BeEmpty();
        rollUp.ToSummary().Sectors.Should().ContainSingle().Which.Sector.Should().Be(CiiSector.Water);
    }

    [Fact]
    public void So_does_a_subject_that_is_evaluated()
    {
        var subject = new PortfolioSubject { Operator = "a", Sector = CiiSector.Water, Practice = new SelfVerification { Id = "p", Operator = "a" } };

        CoverageSummary.Of(new PortfolioEvaluator().Evaluate(subject)).Sectors.Should().ContainSingle().Which.Sector.Should().Be(CiiSector.Water);
    }
}
