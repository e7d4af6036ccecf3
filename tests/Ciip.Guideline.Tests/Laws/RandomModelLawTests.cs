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

    /// <summary>Every provision that a rule asks for is judged in some model; how often is printed.</summary>
    [Fact]
    public void Every_home_is_gone_through()
    {
        _ = LawRun.Reach;
        OutcomeLaws.NotGone.Select(static home => $"{home.Rule} {home.On} {home.Part}").Should().BeEmpty();
        TestContext.Current.SendDiagnosticMessage($"{LawRun.Models} models: {OutcomeLaws.Gone}");
    }
}
