namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class SecurityAspectTests
{
    [Fact]
    public void There_are_three_aspects() =>
        SecurityAspect.All.Select(static term => term.Value).Should().Equal(
            "confidentiality", "completeness", "availability");

    [Fact]
    public void Integrity_is_another_name_and_no_fourth_member()
    {
        SecurityAspect.Integrity.Should().BeSameAs(SecurityAspect.Completeness);
        SecurityAspect.TryParse("integrity", out _).Should().BeFalse();
    }

    [Fact]
    public void Each_has_a_footnote() =>
        SecurityAspect.All.Select(static aspect => aspect.Locator.Text).Should().Equal("fn10", "fn11", "fn12");

    [Fact]
    public void The_Japanese_terms_are_the_usual_ones()
    {
        SecurityAspect.All.Select(static aspect => aspect.Title.Japanese).Should().Equal("機密性", "完全性", "可用性");
        SecurityAspect.All.Should().OnlyContain(static aspect => aspect.JapaneseTerm == JapaneseTerm.Established);
    }
}
