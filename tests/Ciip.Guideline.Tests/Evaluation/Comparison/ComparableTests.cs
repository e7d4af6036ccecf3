namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Reports by other rules, other levels or another edition: what differs is said first, and no difference of shares is given.</summary>
public sealed class ComparableTests
{
    private static readonly SafetyStandardsSet Silent = Of(TreatmentValue.NotSpecified);
    private static readonly SafetyStandardsSet Written = Of(TreatmentValue.Specified);

    [Fact]
    public void Equal_rules_at_equal_levels_of_one_edition_are_comparable()
    {
        var comparison = ReportComparison.Between(before: GuidelineEvaluator.Default.Evaluate(Silent), after: RuleChoice.Evaluate(Written, _ => true));
        comparison.IsComparable.Should().BeTrue();
        comparison.NotCompared.Should().BeEmpty();
        comparison.SpecifiedInSet.ShareDifference.Should().BePositive();
        comparison.Gate().IsComparable.Should().BeTrue();
    }

    [Fact]
    public void A_rule_that_is_left_out_is_not_compared_and_the_others_are()
    {
        var before = GuidelineEvaluator.Default.Evaluate(Silent);
        var after = RuleChoice.Evaluate(Written, rule => rule.Description.Id != "STD601");
        before.Findings.Should().Contain(finding => finding.Rule.Id == "STD601");

        var comparison = ReportComparison.Between(before: before, after: after);

        ShouldNotCompare(comparison, "STD601");
        var difference = comparison.NotCompared.Single();
        (difference.Before!.Id, difference.After).Should().Be(("STD601", null));
    }

    [Fact]
    public void A_rule_that_is_new_is_not_compared_and_the_others_are()
    {
        var before = RuleChoice.Evaluate(Silent, rule => rule.Description.Id != "STD606");
        var after = GuidelineEvaluator.Default.Evaluate(Written);
        after.Findings.Should().Contain(finding => finding.Rule.Id == "STD606");

        var comparison = ReportComparison.Between(before: before, after: after);

        ShouldNotCompare(comparison, "STD606");
        var difference = comparison.NotCompared.Single();
        (difference.Before, difference.After!.Id).Should().Be((null, "STD606"));
    }

    [Fact]
    public void A_rule_at_another_level_is_not_compared_and_the_others_are()
    {
        var comparison = ReportComparison.Between(before: GuidelineEvaluator.Default.Evaluate(Silent), after: RuleChoice.Evaluate(Written, _ => true, rule => rule.Id == "STD601" ? rule.At(FindingLevel.Suggestion) : rule));
        ShouldNotCompare(comparison, "STD601");
        var difference = comparison.NotCompared.Single();
        difference.Before!.Levels.Should().Equal(FindingLevel.Weakness);
        difference.After!.Levels.Should().Equal(FindingLevel.Suggestion);
    }

    [Fact]
    public void What_is_not_compared_stands_in_the_order_of_the_later_rules_then_those_that_are_gone()
    {
        var before = RuleChoice.Evaluate(Silent, rule => rule.Description.Id is not ("STD001" or "STD606"));
        var after = RuleChoice.Evaluate(Silent, rule => rule.Description.Id is not ("STD002" or "QUA108"), rule => rule.Id == "STD101" ? rule.At(FindingLevel.Weakness) : rule);
        ReportComparison.Between(before: before, after: after).NotCompared.Select(rule => rule.Id).Should().Equal("STD001", "STD101", "STD606", "STD002", "QUA108");
    }

    [Fact]
    public void Another_edition_is_not_comparable_though_its_rules_are_the_same()
    {
        var comparison = ReportComparison.Between(before: GuidelineEvaluator.Default.Evaluate(Silent), after: RuleChoice.ByAnotherEdition(Written));
        comparison.NotCompared.Should().BeEmpty();
        ShouldGiveNoShares(comparison);
    }

    private static void ShouldNotCompare(ReportComparison comparison, string rule)
    {
        comparison.NotCompared.Select(difference => difference.Id).Should().Equal(rule);
        comparison.Changes.Should().NotBeEmpty().And.NotContain(change => change.Rule.Id == rule);
        comparison.In(ChangeState.Closed).Concat(comparison.In(ChangeState.New)).Should().NotBeEmpty("the other rules are compared");
        ShouldGiveNoShares(comparison);
    }

    private static void ShouldGiveNoShares(ReportComparison comparison)
    {
        comparison.IsComparable.Should().BeFalse();
        comparison.SpecifiedInSet.ShareDifference.Should().BeNull();
        comparison.SpecifiedInInternalRules.ShareDifference.Should().BeNull();
        comparison.SpecifiedInSet.After.Numerator.Should().BeGreaterThan(comparison.SpecifiedInSet.Before.Numerator, "the figures stand side by side all the same");
        var gate = comparison.Gate();
        (gate.IsComparable, gate.IsClosed, gate.ToString()).Should().Be((false, true, "closed: not comparable"));
    }

    /// <summary>A rule that is silent but for one measure, or deals with that one.</summary>
    private static SafetyStandardsSet Of(TreatmentValue value) => SafetyStandardsSet.Of(
        Inventory.Complete,
        Sample.Rule("rule") with
        {
            Examination = new() { Extent = ExaminationExtent.Complete },
            Treatments = new Dictionary<GuidelineId, Treatment> { [GuidelineItem.BasicPolicy] = new() { Value = value } },
        });
}
