namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class CountermeasureClassTests
{
    [Fact]
    public void There_are_four_classes() =>
        CountermeasureClass.All.Select(static term => term.Value).Should().Equal(
            "proactive", "damage-limitation", "quick-recovery", "recurrence-prevention");

    [Fact]
    public void The_middle_two_are_reactive() =>
        CountermeasureClass.All.Select(static it => it.IsReactive).Should().Equal(false, true, true, false);

    [Fact]
    public void The_Japanese_terms_are_established()
    {
        CountermeasureClass.All.Select(static it => it.Title.Japanese).Should().Equal("未然防止", "拡大防止", "迅速な復旧", "再発防止");
        CountermeasureClass.All.Should().OnlyContain(static it => it.JapaneseTerm == JapaneseTerm.Established);
    }
}
