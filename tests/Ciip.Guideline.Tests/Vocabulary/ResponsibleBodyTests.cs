namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class ResponsibleBodyTests
{
    [Fact]
    public void There_are_three_bodies() =>
        ResponsibleBody.All.Select(static term => term.Value).Should().Equal(
            "presiding-ministries", "sector", "operator");

    [Fact]
    public void Each_is_an_actor_of_the_same_name()
    {
        ResponsibleBody.All.Select(static body => body.Actor).Should().Equal(Actor.PresidingMinistries, Actor.Sector, Actor.Operator);
        ResponsibleBody.All.Should().OnlyContain(static body => body.Value == body.Actor.Value && body.Title == body.Actor.Title);
    }
}
