namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>The order of a plan, example by example: prerequisites, urgency, the caller's priorities and the caller's own edges.</summary>
public sealed class ImprovementOrderTests
{
    private static readonly Provision Procedures = Provisions.OperationalProcedures.ManualCompiled;
    private static readonly Provision Staff = Provisions.OperationalAssessment.ConstantAssessment;
    private static readonly Provision Management = Provisions.ManagementAssessment.OperationAssessed;
    private static readonly Provision Policy = Provisions.BasicPolicy.RevisionCriteria;
    private static readonly Provision Rules = Provisions.InternalRules.WayOfThinking;
    private static readonly Provision Journals = Provisions.ProtectionAndRecovery.Journals;

    [Fact]
    public void Among_what_is_ready_the_highest_level_comes_first_and_then_the_order_of_the_text() =>
        Order(OpenReport.InPractice(Journals, Procedures, Management, Policy)).Should().Equal(
            "II.6.1.1(2)", "II.6.1.5(3)", "II.6.2.1(2)", "II.6.2.3(1)");

    [Fact]
    public void What_lies_between_may_be_closed_and_the_order_holds_nevertheless()
    {
        var plan = OpenReport.InPractice(Procedures, Management).Plan();
        plan.Entries.Select(entry => entry.About.Text).Should().Equal("II.6.1.5(3)", "II.6.2.1(2)");
        plan.Entries[0].EffectiveLevel.Should().Be(FindingLevel.Gap, "what is between them is closed, what waits is not");
        plan.Entries[1].DependsOn.Should().BeEmpty("the assessment that it builds on is there");
    }

    [Fact]
    public void Chapter_I_has_no_edges_and_stands_by_its_level()
    {
        var plan = OpenReport.InPractice(Provisions.ContinuousImprovement.Arrangements, Policy, Journals).Plan();
        plan.Entries.Select(entry => entry.About.Text).Should().Equal("I.6", "II.6.1.1(2)", "II.6.2.3(1)");
        plan.Entries[0].Item.Should().BeNull();
        plan.Entries[0].DependsOn.Should().BeEmpty();
    }

    [Fact]
    public void Both_sides_of_an_item_stand_apart_by_level_and_together_before_what_they_precede()
    {
        var plan = OpenReport.InBoth([Policy, Rules], [Policy, Rules]).Plan();
        plan.Entries.Select(entry => $"{entry.About} {entry.Axis}").Should().Equal(
            "II.6.1.1(2) Documents", "II.6.1.1(2) Practice", "II.6.1.2(1) Practice", "II.6.1.2(1) Documents");
        plan.Entries[2].DependsOn.Should().Equal(GuidelineItem.BasicPolicy);
    }

    [Fact]
    public void The_callers_priority_comes_before_the_level() =>
        Order(OpenReport.InPractice(Journals, Provisions.HumanResources.PcUsers, Staff), priorities: new() { [GuidelineItem.ProtectionAndRecovery] = 1, [GuidelineItem.HumanResources] = 2 })
            .Should().Equal("II.6.2.3(1)", "II.6.1.4(2)", "II.6.2.1(1)");

    [Fact]
    public void The_callers_priority_does_not_come_before_a_prerequisite() =>
        Order(OpenReport.InPractice(Policy, Rules), priorities: new() { [GuidelineItem.InternalRules] = 1 }).Should().Equal("II.6.1.1(2)", "II.6.1.2(1)");

    [Fact]
    public void Among_equal_priorities_the_level_decides() =>
        Order(OpenReport.InPractice(Journals, Staff), priorities: new() { [GuidelineItem.ProtectionAndRecovery] = 1, [GuidelineItem.OperationalAssessment] = 1 })
            .Should().Equal("II.6.2.1(1)", "II.6.2.3(1)");

    [Fact]
    public void A_callers_edge_orders_like_those_of_the_text()
    {
        var plan = OpenReport.InPractice(Journals, Staff).Plan(new() { Precedences = [PlanEdges.Of("II.6.2.3(1)", "II.6.2.1(1)")] });
        plan.Entries.Select(entry => entry.About.Text).Should().Equal("II.6.2.3(1)", "II.6.2.1(1)");
        plan.Entries[0].EffectiveLevel.Should().Be(FindingLevel.Gap);
        plan.Entries[1].DependsOn.Should().Equal(GuidelineItem.ProtectionAndRecovery);
        plan.Circles.Should().BeEmpty();
    }

    [Fact]
    public void A_circle_stands_together_in_the_order_of_the_text_and_is_reported()
    {
        var plan = OpenReport.InPractice(Staff, Management, Policy, Journals, Provisions.Monitoring.DeviationFromOrdinary).Plan(new()
        {
            Precedences = [PlanEdges.Of("II.6.2.3(1)", "II.6.2.1(1)"), PlanEdges.Of("II.6.2.1(1)", "II.6.2.3(1)")],
        });

        plan.Entries.Select(entry => entry.About.Text).Should().Equal("II.6.1.1(2)", "II.6.2.1(1)", "II.6.2.3(1)", "II.6.2.1(2)", "II.6.2.2(1)");
        plan.Circles.Should().ContainSingle().Which.Should().Equal(GuidelineItem.OperationalAssessment, GuidelineItem.ProtectionAndRecovery);
        plan.Entries[2].EffectiveLevel.Should().Be(FindingLevel.Gap, "it precedes a gap, as everything in a circle precedes the rest");
    }

    [Fact]
    public void A_circle_is_reported_whole_even_where_part_of_it_is_closed() =>
        OpenReport.InPractice(Journals).Plan(new()
        {
            Precedences = [PlanEdges.Of("II.6.2.3(1)", "II.6.2.1(1)"), PlanEdges.Of("II.6.2.1(1)", "II.6.2.3(1)")],
        }).Circles.Should().ContainSingle().Which.Should().Equal(GuidelineItem.OperationalAssessment, GuidelineItem.ProtectionAndRecovery);

    [Fact]
    public void A_circle_among_closed_items_is_none_of_the_plans_business() =>
        OpenReport.InPractice(Policy).Plan(new()
        {
            Precedences = [PlanEdges.Of("II.6.2.3(1)", "II.6.2.1(1)"), PlanEdges.Of("II.6.2.1(1)", "II.6.2.3(1)")],
        }).Circles.Should().BeEmpty();

    [Fact]
    public void Two_circles_are_two() =>
        OpenReport.InPractice(Journals, Policy).Plan(new()
        {
            Precedences =
            [
                PlanEdges.Of("II.6.2.3(1)", "II.6.2.1(1)"), PlanEdges.Of("II.6.2.1(1)", "II.6.2.3(1)"),
                PlanEdges.Of("II.6.1.1(2)", "II.6.1.2(3)"), PlanEdges.Of("II.6.1.2(3)", "II.6.1.1(2)"),
            ],
        }).Circles.Select(circle => string.Join(" ", circle)).Should().Equal("II.6.1.1(2) II.6.1.2(3)", "II.6.2.1(1) II.6.2.3(1)");

    [Fact]
    public void An_item_before_itself_is_a_circle_of_one()
    {
        var plan = OpenReport.InPractice(Policy, Rules).Plan(new() { Precedences = [PlanEdges.Of("II.6.1.2(1)", "II.6.1.2(1)")] });
        plan.Entries.Select(entry => entry.About.Text).Should().Equal("II.6.1.1(2)", "II.6.1.2(1)");
        plan.Circles.Should().ContainSingle().Which.Should().Equal(GuidelineItem.InternalRules);
    }

    private static IEnumerable<string> Order(EvaluationReport report, Dictionary<GuidelineItem, int>? priorities = null) =>
        report.Plan(new() { Priorities = priorities }).Entries.Select(entry => entry.About.Text);
}
