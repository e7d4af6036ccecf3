namespace Ciip.Guideline.Tests.Laws;

/// <summary>Every law of every random model.</summary>
public sealed class RandomModelLawTests(ITestOutputHelper output)
{
    public static TheoryData<string> Laws => [.. LawRun.Laws.Select(static law => law.Name)];

    [Theory]
    [MemberData(nameof(Laws))]
    public void Holds(string law)
    {
        if (LawRun.FirstBroken(LawRun.Laws.Single(one => one.Name == law)) is { } broken)
        {
            Assert.Fail(broken);
        }
    }

    /// <summary>
    /// Every provision that a rule asks for is judged in some model: the counts are the catalog's, and those of the run are printed.
    /// </summary>
    [Theory]
    [InlineData(false, 13)]
    [InlineData(true, 0)]
    public void Every_home_is_gone_through(bool isInPractice, int homeless)
    {
        _ = LawRun.Reach;
        var asked = HomeRules.Asked(isInPractice);
        asked.Where(provision => HomeRules.Of(provision, isInPractice) is null).Select(static provision => provision.Id).Should().HaveCount(homeless);
        asked.Where(provision => HomeRules.Of(provision, isInPractice) is not null && HomesGone.PlacesIn(provision, isInPractice) == 0).Should().BeEmpty();
        output.WriteLine(HomesGone.Of(LawRun.Models));
    }
}
