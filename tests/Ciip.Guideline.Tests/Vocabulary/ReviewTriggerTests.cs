namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class ReviewTriggerTests
{
    [Fact]
    public void There_are_four_triggers() =>
        ReviewTrigger.All.Select(static term => term.Value).Should().Equal(
            "latest-knowledge", "latest-technologies", "latest-systems", "new-risks");
}
