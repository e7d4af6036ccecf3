namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class DisclosureChannelTests
{
    [Fact]
    public void There_are_two_channels() =>
        DisclosureChannel.All.Select(static term => term.Value).Should().Equal(
            "information-security-report", "company-website");
}
