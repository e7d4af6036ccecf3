namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class SituationTests
{
    [Fact]
    public void There_are_three_situations() =>
        Situation.All.Select(static term => term.Value).Should().Equal(
            "common", "ordinary-operations", "it-malfunction");
}
