namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class RiskIdentificationSourceTests
{
    [Fact]
    public void There_are_six_sources() =>
        RiskIdentificationSource.All.Select(static term => term.Value).Should().Equal(
            "conduct-of-measures", "internal-audits", "external-audits", "environment-research", "environment-analyses", "exercises",
            "training");
}
