namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class InformationLifecycleStageTests
{
    [Fact]
    public void There_are_seven_stages() =>
        InformationLifecycleStage.All.Select(static term => term.Value).Should().Equal(
            "creation", "acquisition", "utilization", "storage", "transference", "provision", "erasure");
}
