namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class DocumentTierTests
{
    [Fact]
    public void There_are_four_tiers() =>
        DocumentTier.All.Select(static term => term.Value).Should().Equal(
            "tier-1", "tier-2", "tier-3", "tier-4");

    [Fact]
    public void Each_has_the_number_of_its_bullet() =>
        DocumentTier.All.Should().OnlyContain(static tier => tier.Locator.Text == "I.3 b" + tier.Number);

    [Fact]
    public void The_government_sets_two_and_operators_and_their_groups_one_each() =>
        DocumentTier.All.Select(static tier => tier.SetBy)
            .Should().Equal(Actor.Government, Actor.Government, Actor.IndustryGroup, Actor.Operator);

    [Fact]
    public void Documents_of_groups_count_as_of_operators() =>
        DocumentTier.All.Select(static tier => tier.IsOfOperators).Should().Equal(false, false, true, true);

    [Fact]
    public void Each_has_a_basis() =>
        DocumentTier.All.Select(static tier => tier.Basis.English).Should().OnlyHaveUniqueItems();
}
