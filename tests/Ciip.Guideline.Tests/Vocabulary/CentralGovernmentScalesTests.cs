namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class CentralGovernmentScalesTests
{
    [Fact]
    public void There_are_three_ranks_of_confidentiality_and_two_of_the_others() =>
        CentralGovernmentScales.All.Select(scale => scale.Levels.Count).Should().Equal(3, 2, 2);

    [Fact]
    public void Each_scale_says_which_aspect_it_is_for_in_the_order_of_the_aspects() =>
        CentralGovernmentScales.All.Zip(SecurityAspect.All).Should().OnlyContain(pair => pair.First.Title!.Contains(pair.Second.Title.Japanese));

    [Fact]
    public void Three_is_above_two() => CentralGovernmentScales.Confidentiality.Compare("3", "2").Should().BePositive();

    [Fact]
    public void They_are_not_said_to_be_the_Guidelines() => CentralGovernmentScales.Source.Reference.Should().Contain("政府機関");
}
