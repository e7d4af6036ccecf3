namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class FiveWOneHTests
{
    [Fact]
    public void There_are_six_in_the_order_of_the_text() =>
        FiveWOneH.All.Select(static term => term.Value).Should().Equal(
            "when", "where", "who", "why", "what", "how");
}
