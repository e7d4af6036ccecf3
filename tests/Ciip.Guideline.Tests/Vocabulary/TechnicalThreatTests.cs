namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class TechnicalThreatTests
{
    [Fact]
    public void There_are_three_threats() =>
        TechnicalThreat.All.Select(static term => term.Value).Should().Equal(
            "security-holes", "malicious-programs", "dos-attacks");
}
