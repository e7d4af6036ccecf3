namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class ManagementDutyTests
{
    [Fact]
    public void There_are_five_duties() =>
        ManagementDuty.All.Select(static term => term.Value).Should().Equal(
            "recognize-risk-sources", "assess-risk-sources", "determine-plans-and-secure-resources",
            "check-implementation", "check-response-capability");

    [Fact]
    public void Each_has_a_bullet_of_its_own() =>
        ManagementDuty.All.Select(static duty => duty.Locator.Text)
            .Should().Equal(Enumerable.Range(1, 5).Select(static number => "II.4(executives) b" + number));

    [Fact]
    public void The_management_layer_bears_them() =>
        ManagementDuty.All.Should().OnlyContain(static duty => duty.Bearer == Actor.ManagementLayer);
}
