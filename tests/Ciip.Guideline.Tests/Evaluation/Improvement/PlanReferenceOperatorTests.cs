namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What the reference operator would have to do next after ten fields of its record are left out.</summary>
public sealed class PlanReferenceOperatorTests
{
    /// <summary>Each entry in order: its level, the level that placed it, its open provisions, what it depends on.</summary>
    private static readonly string[] Expected =
    [
        "II.6.1.1(2) Gap/Gap: II.6.1.1(2).i Gap; after -",
        "II.6.1.2(1) Gap/Gap: II.6.1.2(1).b Gap; after II.6.1.1(2)",
        "II.6.1.4(2) Gap/Gap: II.6.1.4(2).d Gap, II.6.1.4(2).h Weakness; after -",
        "II.6.1.5(3) Weakness/Gap: II.6.1.5(3).b Weakness; after -",
        "II.6.2.1(1) Gap/Gap: II.6.2.1(1).a Gap; after II.6.1.5(3)",
        "II.6.3.1 Gap/Gap: II.6.3.1.h Gap; after -",
        "II.6.1.1(1) Gap/Gap: II.6.1.1(1).i Gap; after II.6.3.1",
        "II.6.2.2(1) Suggestion/Suggestion: II.6.2.2(1).e Suggestion; after II.6.1.4(2)",
        "II.6.2.3(2) Suggestion/Suggestion: II.6.2.3(2).c Suggestion; after -",
    ];

    [Fact]
    public void The_plan_holds_exactly_what_was_left_out() => Rows(Report().Plan()).Should().Equal(Expected);

    [Fact]
    public void Nothing_stands_before_what_it_depends_on_directly_or_not()
    {
        var entries = Report().Plan().Entries;
        var edges = PlanEdges.AsPrecedences.ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            entries.Skip(i + 1).Should().NotContain(later => PlanEdges.ReachedFrom(later.Item!, edges).Contains(entries[i].Item!), entries[i].ToString());
        }
    }

    [Fact]
    public void Every_entry_is_practice_and_is_closed_by_carrying_out()
    {
        foreach (var entry in Report().Plan().Entries)
        {
            entry.Axis.Should().Be(ImprovementAxis.Practice);
            entry.Ways.Should().Equal(ImprovementWay.CarryOut);
            entry.Tiers.Should().BeEmpty();
            entry.SuggestedDocument.Should().BeNull();
            entry.Findings.Should().NotBeEmpty().And.OnlyContain(finding => finding.Place.IsInPractice);
        }
    }

    [Fact]
    public void Those_who_bear_an_entry_are_those_whom_the_text_addresses()
    {
        var plan = Report().Plan();
        plan.Find(GuidelineItem.OperationalAssessment, ImprovementAxis.Practice)!.Bearers.Should().Equal(Actor.ManagingStaff);
        plan.Find(GuidelineItem.BasicPolicy, ImprovementAxis.Practice)!.Bearers.Should().Equal(Actor.Operator);
    }

    [Fact]
    public void Down_to_gaps_the_lighter_ones_are_left_out_and_nothing_else_changes() =>
        Rows(Report().Plan(new() { Level = FindingLevel.Gap })).Should().Equal(
            "II.6.1.1(2) Gap/Gap: II.6.1.1(2).i Gap; after -",
            "II.6.1.2(1) Gap/Gap: II.6.1.2(1).b Gap; after II.6.1.1(2)",
            "II.6.1.4(2) Gap/Gap: II.6.1.4(2).d Gap; after -",
            "II.6.2.1(1) Gap/Gap: II.6.2.1(1).a Gap; after -",
            "II.6.3.1 Gap/Gap: II.6.3.1.h Gap; after -",
            "II.6.1.1(1) Gap/Gap: II.6.1.1(1).i Gap; after II.6.3.1");

    [Fact]
    public void With_nothing_left_out_there_is_nothing_to_do()
    {
        var plan = ReferenceOperator.Evaluate(ReferenceOperator.Read()).Plan();
        plan.Entries.Should().BeEmpty();
        plan.ReadFirst.Should().BeEmpty();
        plan.Circles.Should().BeEmpty();
    }

    private static IEnumerable<string> Rows(ImprovementPlan plan) => plan.Entries.Select(entry =>
        $"{entry.About} {entry.Level}/{entry.EffectiveLevel}: {string.Join(", ", entry.Open.Select(open => $"{open} {entry.LevelOf(open)}"))}; "
        + $"after {(entry.DependsOn.Count == 0 ? "-" : string.Join(", ", entry.DependsOn))}");

    private static EvaluationReport Report() => ReferenceOperator.Evaluate(ReferenceOperator.Without(ReferenceOperator.TenFields));
}
