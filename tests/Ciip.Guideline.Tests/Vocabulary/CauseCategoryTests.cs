namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class CauseCategoryTests
{
    [Fact]
    public void There_are_three_categories() =>
        CauseCategory.All.Select(static term => term.Value).Should().Equal(
            "intentional", "accidental", "environmental");

    [Fact]
    public void Each_is_a_part_of_the_item_on_causes() =>
        CauseCategory.All.Select(static category => category.Item).Should().Equal(GuidelineItem.Causes.Parts);

    [Fact]
    public void Each_stands_in_its_part() =>
        CauseCategory.All.Should().OnlyContain(static category => category.Locator.Text == category.Item.Value);
}
