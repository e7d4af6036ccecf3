namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class MalfunctionCauseTests
{
    [Fact]
    public void There_are_sixteen_causes() =>
        MalfunctionCause.All.Select(static term => term.Value).Should().Equal(
            "suspicious-emails", "user-id-phishing", "traffic-flooding", "illicit-obtainment-of-information",
            "internal-fraud", "failure-of-proper-system-operations", "user-operation-errors",
            "user-administration-errors", "execution-of-suspicious-files", "access-to-suspicious-sites",
            "contractor-administration-errors", "failure-of-devices", "system-vulnerability",
            "effects-from-other-areas", "disasters", "epidemics");

    [Fact]
    public void The_categories_have_six_and_eight_and_two() =>
        CauseCategory.All.Select(static category => MalfunctionCause.All.Count(cause => cause.Category == category)).Should().Equal(6, 8, 2);

    [Fact]
    public void Each_stands_in_the_sentence_of_its_category() =>
        MalfunctionCause.All.Should().OnlyContain(static cause => cause.Locator.Text == cause.Category!.Locator.Text + " p1 s1");
}
