namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class ManagementResourceTests
{
    [Fact]
    public void There_are_three_resources() =>
        ManagementResource.All.Select(static term => term.Value).Should().Equal(
            "budget", "framework", "human-resources");
}
