namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Gaps and figures are compared view by view, and both dates stand side by side.</summary>
public sealed class ViewChangeTests
{
    /// <summary>What documents are asked for, a group of alternatives once.</summary>
    private static readonly int Asked = GuidelineCatalog.FourthEdition.Provisions
        .Count(static provision => provision.Axis is ProvisionAxis.Documents or ProvisionAxis.Both)
        - GuidelineCatalog.FourthEdition.Alternatives.Sum(static group => group.Members.Count - 1);

    private static readonly SelfVerification Done = GapPair.Practice(PracticeOutcome.CarriedOut);
    private static readonly SelfVerification Undone = GapPair.Practice(PracticeOutcome.NotCarriedOut);

    [Fact]
    public void What_the_ministry_adds_changes_the_view_of_the_set_alone()
    {
        var comparison = ReportComparison.Between(before: Evaluate(Of(TreatmentValue.NotSpecified, TreatmentValue.NotSpecified), Done), after: Evaluate(Of(TreatmentValue.Specified, TreatmentValue.NotSpecified), Done));
        comparison.Gaps.Select(change => change.ToString()).Should().Equal("Set II.6.1.1(2).a: PracticedButUnwritten -> Aligned");
        comparison.SpecifiedInSet.ToString().Should().Be($"0 of {Asked} -> 1 of {Asked}");
        comparison.SpecifiedInInternalRules.ToString().Should().Be($"0 of {Asked} -> 0 of {Asked}");
        comparison.SpecifiedInSet.ShareDifference.Should().BeApproximately(1.0 / Asked, 1e-12);
        comparison.SpecifiedInInternalRules.ShareDifference.Should().Be(0);
    }

    [Fact]
    public void What_the_operator_adds_changes_its_own_view_alone_where_the_ministry_has_it()
    {
        var comparison = ReportComparison.Between(before: Evaluate(Of(TreatmentValue.Specified, TreatmentValue.NotSpecified), Done), after: Evaluate(Of(TreatmentValue.Specified, TreatmentValue.Specified), Done));
        comparison.Gaps.Select(change => change.ToString()).Should().Equal("InternalRules II.6.1.1(2).a: PracticedButUnwritten -> Aligned");
        (comparison.SpecifiedInSet.Before, comparison.SpecifiedInSet.After).Should().Be((new Figure(1, Asked), new Figure(1, Asked)));
        (comparison.SpecifiedInInternalRules.Before, comparison.SpecifiedInInternalRules.After).Should().Be((new Figure(0, Asked), new Figure(1, Asked)));
    }

    [Fact]
    public void What_is_carried_out_changes_both_views_the_set_first()
    {
        var documents = Of(TreatmentValue.Specified, TreatmentValue.NotSpecified);
        var comparison = ReportComparison.Between(before: Evaluate(documents, Undone), after: Evaluate(documents, Done));
        comparison.Gaps.Select(change => (change.View, change.Provision, change.Before.State, change.After.State)).Should().Equal(
        [
            (ViewKind.Set, GapPair.Provision, GapState.OnPaperOnly, GapState.Aligned),
            (ViewKind.InternalRules, GapPair.Provision, GapState.Open, GapState.PracticedButUnwritten),
        ]);
        comparison.CarriedOut!.Before.Numerator.Should().Be(0);
        comparison.CarriedOut.After.Numerator.Should().Be(1);
        comparison.CarriedOut.ShareDifference.Should().BeApproximately(1.0 / comparison.CarriedOut.After.Denominator, 1e-12);
    }

    [Fact]
    public void Where_a_report_has_one_side_only_there_is_no_figure_and_no_gap_to_compare()
    {
        var documents = Of(TreatmentValue.Specified, TreatmentValue.Specified);
        var both = Evaluate(documents, Done);
        foreach (var comparison in new[] { ReportComparison.Between(before: both, after: GuidelineEvaluator.Default.Evaluate(documents)), ReportComparison.Between(before: GuidelineEvaluator.Default.Evaluate(documents), after: both) })
        {
            comparison.CarriedOut.Should().BeNull();
            comparison.Gaps.Should().BeEmpty();
            comparison.SpecifiedInSet.ShareDifference.Should().Be(0);
        }
    }

    [Fact]
    public void A_share_of_nothing_has_no_difference()
    {
        new FigureChange(new(0, 0), new(1, 2), IsComparable: true).ShareDifference.Should().BeNull();
        new FigureChange(new(1, 2), new(0, 0), IsComparable: true).ShareDifference.Should().BeNull();
        new FigureChange(new(1, 2), new(2, 2), IsComparable: false).ShareDifference.Should().BeNull();
        new FigureChange(new(2, 2), new(1, 2), IsComparable: true).ShareDifference.Should().Be(-0.5);
    }

    /// <summary>The same rule, a year later: its review is overdue by time alone.</summary>
    [Fact]
    public void A_finding_can_appear_by_time_alone_and_both_dates_are_there()
    {
        var documents = SafetyStandardsSet.Of(Inventory.Partial, Sample.Rule("rule") with
        {
            Review = new() { Interval = Interval.Parse("P1Y"), Performed = [new() { Id = "first", On = PartialDate.Parse("2025-06-01") }] },
        });
        var comparison = ReportComparison.Between(before: GuidelineEvaluator.Default.Evaluate(documents, asOf: PartialDate.Parse("2026-04-01")), after: GuidelineEvaluator.Default.Evaluate(documents, asOf: PartialDate.Parse("2027-04-01")));
        (comparison.Before.AsOf!.ToString(), comparison.After.AsOf!.ToString()).Should().Be(("2026-04-01", "2027-04-01"));
        comparison.In(ChangeState.New).Select(change => change.ToString()).Should().Equal("New STD006 rule");
        comparison.IsComparable.Should().BeTrue();
    }

    private static EvaluationReport Evaluate(SafetyStandardsSet documents, SelfVerification practice) => GuidelineEvaluator.Default.Evaluate(documents, practice);

    private static SafetyStandardsSet Of(TreatmentValue ofMinistry, TreatmentValue ofOperator) => SafetyStandardsSet.Of(
        Inventory.Complete,
        GapPair.Rule("guideline", ofMinistry) with { Tier = DocumentTier.RecommendedStandards, Issuer = "Fictitious Ministry" },
        GapPair.Rule("rule", ofOperator));
}
