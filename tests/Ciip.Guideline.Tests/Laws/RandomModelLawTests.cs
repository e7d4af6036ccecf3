namespace Ciip.Guideline.Tests.Laws;

/// <summary>Every law of every random model.</summary>
public sealed class RandomModelLawTests
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
}
