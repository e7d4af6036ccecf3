namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class PdcaPhaseTests
{
    [Fact]
    public void There_are_four_phases() =>
        PdcaPhase.All.Select(static term => term.Value).Should().Equal(
            "plan", "do", "check", "action");

    [Fact]
    public void Check_and_action_share_a_section() =>
        PdcaPhase.All.Select(static phase => phase.Locator.Text).Should().Equal("II.6.1", "II.6.2", "II.6.3", "II.6.3");
}
