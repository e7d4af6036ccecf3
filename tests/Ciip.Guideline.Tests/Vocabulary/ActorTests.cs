namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class ActorTests
{
    [Fact]
    public void The_text_names_these() =>
        Actor.All.Select(static term => term.Value).Should().Equal(
            "government", "cabinet-secretariat", "presiding-ministries", "sector", "industry-group", "operator",
            "management-layer", "managing-staff", "responsible-personnel", "employees", "outside-contractors",
            "stakeholders", "users", "related-organizations", "controlling-organization", "expert-committee",
            "standards-author");

    [Fact]
    public void What_was_seen_in_published_sources_is_marked_as_established() =>
        Actor.All.Where(static actor => actor.JapaneseTerm == JapaneseTerm.Established).Should().Equal(
            Actor.Government, Actor.CabinetSecretariat, Actor.PresidingMinistries, Actor.Sector, Actor.IndustryGroup, Actor.Operator,
            Actor.ManagementLayer, Actor.Stakeholders, Actor.ExpertCommittee);
}
