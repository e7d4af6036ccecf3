namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class RiskSourceTests
{
    [Fact]
    public void There_are_five_sources() =>
        RiskSource.All.Select(static term => term.Value).Should().Equal(
            "cyber-attacks", "operational-errors", "effects-from-other-sectors", "disasters", "epidemics");

    [Fact]
    public void The_categories_have_one_and_two_and_two() =>
        CauseCategory.All.Select(static category => RiskSource.All.Count(source => source.Category == category)).Should().Equal(1, 2, 2);

    [Fact]
    public void An_own_source_stands_in_the_same_sentence() =>
        RiskSource.Own("Rodents", CauseCategory.Accidental).Locator.Should().Be(RiskSource.CyberAttacks.Locator);
}
