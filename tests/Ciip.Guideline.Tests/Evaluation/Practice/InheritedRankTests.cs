namespace Ciip.Guideline.Tests.Evaluation.Practice;

public sealed class InheritedRankTests
{
    private static readonly SelfVerification Reference = ReferenceOperator.Read();

    [Theory]
    [InlineData("scada", "confidentiality", "2")]
    [InlineData("billing", "confidentiality", "3")]
    [InlineData("scada", "availability", "2")]
    [InlineData("billing", "availability", "1")]
    public void A_system_has_the_rank_of_what_it_handles(string system, string aspect, string rank)
    {
        var inherited = Reference.InheritedRank(system, SecurityAspect.Parse(aspect));
        inherited!.Level.Should().Be(rank);
        Reference.Scales.Should().ContainEquivalentOf(CentralGovernmentScales.All.Single(scale => scale.Id == inherited.Scale));
    }

    [Fact]
    public void The_highest_rank_counts_and_one_that_is_not_rated_does_not() =>
        With(("billing", "1"), ("billing", "3"), ("billing", null), ("billing", "2"), ("scada", "3")).InheritedRank("billing", SecurityAspect.Confidentiality)!.Level.Should().Be("3");

    [Fact]
    public void Without_anything_rated_there_is_no_rank()
    {
        With(("billing", null)).InheritedRank("billing", SecurityAspect.Confidentiality).Should().BeNull();
        With(("billing", "1")).InheritedRank("scada", SecurityAspect.Confidentiality).Should().BeNull();
        (With(("billing", "1")) with { Scales = null }).InheritedRank("billing", SecurityAspect.Confidentiality).Should().BeNull();
        (Reference with { Plan = null }).InheritedRank("billing", SecurityAspect.Confidentiality).Should().BeNull();
    }

    private static SelfVerification With(params (string System, string? Rank)[] information) => Reference with
    {
        Plan = new PlanPhase
        {
            InformationHandling = new InformationHandling
            {
                ConfidentialityScale = CentralGovernmentScales.Confidentiality.Id,
                Information = [.. information.Select((one, index) => new RatedInformation { Id = $"i{index}", Systems = [one.System], Confidentiality = one.Rank })],
            },
        },
    };
}
