namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class SocietalThreatTests
{
    [Fact]
    public void There_are_four_threats() =>
        SocietalThreat.All.Select(static term => term.Value).Should().Equal(
            "wide-area-disaster", "multiple-failures", "new-types-of-influenza",
            "spread-from-dependent-infrastructures");
}
