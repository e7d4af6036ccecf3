namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Plan and comparison of reports whose evaluators have rules of your own, fewer rules, or other levels.</summary>
public sealed class ReportsByOwnRulesTests
{
    private static readonly GuidelineEvaluator Evaluator = GuidelineEvaluator.Default.With(new BackupsAreEncrypted());

    [Fact]
    public void The_plan_asks_for_what_a_rule_of_ones_own_names_as_missing()
    {
        var entries = Evaluator.Evaluate(OwnSubject.Stating("kept off site")).Plan().Entries;
        entries.Single(entry => entry.Findings.Any(finding => finding.Rule.Id == "ACME001")).Closing(FindingLevel.Suggestion).Should().Contain(Provisions.ItBcp.OrdinaryPrecautions);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("ACME009")]
    [InlineData("PRA")]
    public void A_finding_that_names_no_provision_stays_out_of_the_plan(string id)
    {
        var evaluator = GuidelineEvaluator.Default.With(new RuleThat((rule, _) => [rule.Misses(place: null, level: null)], id));
        var report = evaluator.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, Sample.Rule("a")));
        report.Findings.Should().ContainSingle(finding => finding.Rule.Id == id);
        report.Plan().Entries.SelectMany(entry => entry.Findings).Should().NotContain(finding => finding.Rule.Id == id);
    }

    [Fact]
    public void Reports_by_the_same_rules_of_ones_own_are_compared()
    {
        var comparison = ReportComparison.Between(before: Evaluator.Evaluate(OwnSubject.Stating("kept off site")), after: Evaluator.Evaluate(OwnSubject.Stating("encrypted")));
        comparison.IsComparable.Should().BeTrue();
        comparison.NotCompared.Should().BeEmpty();
        comparison.Changes.Single(change => change.Rule.Id == "ACME001").State.Should().Be(ChangeState.Closed);
    }

    [Fact]
    public void Every_way_in_which_rules_differ_is_named_and_closes_the_gate()
    {
        var practice = OwnSubject.Stating("kept off site");
        var before = GuidelineEvaluator.Default.With(new RulePack("Acme", "1", new BackupsAreEncrypted())).Evaluate(practice);
        var after = GuidelineEvaluator.Default
            .With(new RulePack("Acme", "2", new BackupsAreEncrypted()))
            .With(new ProgramsSayWhen())
            .Without("QUA104")
            .Without("PRA602", GuidelineItem.ItBcp)
            .WithLevel("PRA603", FindingLevel.Suggestion)
            .Evaluate(practice);
        var comparison = ReportComparison.Between(before: before, after: after);
        comparison.IsComparable.Should().BeFalse();
        comparison.Gate().IsClosed.Should().BeTrue();
        comparison.NotCompared.Select(rule => rule.Id).Should().BeEquivalentTo("ACME001", "ACME002", "QUA104", "PRA602", "PRA603");
        comparison.NotCompared.Single(rule => rule.Id == "QUA104").After.Should().BeNull();
        comparison.NotCompared.Single(rule => rule.Id == "ACME002").Before.Should().BeNull();
        comparison.Changes.Should().NotContain(change => comparison.NotCompared.Any(rule => rule.Id == change.Rule.Id));
    }

    [Fact]
    public void Figures_gaps_and_questions_rest_on_no_rule()
    {
        var plain = GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Standards(), ReferenceOperator.Read(), ReferenceOperator.AsOf);
        var other = Evaluator.Without("STD602").Without("STD601", GuidelineItem.ItBcp).Evaluate(ReferenceOperator.Standards(), ReferenceOperator.Read(), ReferenceOperator.AsOf);
        other.Standards.Coverage.ToString().Should().Be(plain.Standards.Coverage.ToString());
        other.Gaps!.Set.Counts.ToString().Should().Be(plain.Gaps!.Set.Counts.ToString());
        other.OpenQuestions.Select(question => question.ToString()).Should().Equal(plain.OpenQuestions.Select(question => question.ToString()));
    }
}
