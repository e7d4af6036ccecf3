namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>When the gate closes, and when it does not: the cases a year apart say it change by change.</summary>
public sealed class GateTests
{
    private static readonly EvaluationReport Silent = Evaluate(TreatmentValue.NotSpecified);
    private static readonly EvaluationReport Written = Evaluate(TreatmentValue.Specified);
    private static readonly EvaluationReport Unread = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, Sample.Rule("rule")));

    [Fact]
    public void Nothing_changed()
    {
        var gate = ReportComparison.Between(before: Silent, after: Silent).Gate();
        (gate.IsClosed, gate.IsStrict, gate.Level, gate.ToString()).Should().Be((false, false, FindingLevel.Suggestion, "open"));
        gate.Reasons.Should().BeEmpty();
    }

    /// <summary>What was missing at the level of a weakness leaves a gate open that looks at gaps alone.</summary>
    [Fact]
    public void A_change_counts_from_its_level_on()
    {
        var comparison = ReportComparison.Between(before: Written, after: Silent);
        comparison.In(ChangeState.New).Select(change => change.Level).Distinct().Should().Equal(FindingLevel.Weakness);
        comparison.Gate().IsClosed.Should().BeTrue();
        comparison.Gate(FindingLevel.Weakness).IsClosed.Should().BeTrue();
        comparison.Gate(FindingLevel.Gap).IsClosed.Should().BeFalse();
        comparison.Gate(FindingLevel.Gap).Level.Should().Be(FindingLevel.Gap);
    }

    [Fact]
    public void It_names_what_closes_it_in_the_order_of_the_report()
    {
        var comparison = ReportComparison.Between(before: Written, after: Silent);
        var gate = comparison.Gate();
        gate.Reasons.Should().HaveCountGreaterThan(1).And.BeSubsetOf(comparison.Changes);
        gate.Reasons.Should().Equal(comparison.Changes.Where(gate.Reasons.Contains));
        gate.ToString().Should().Be($"closed by {gate.Reasons.Count}");
    }

    [Fact]
    public void Looking_closer_closes_it_only_strictly()
    {
        var comparison = ReportComparison.Between(before: Unread, after: Silent);
        comparison.In(ChangeState.Revealed).Should().NotBeEmpty();
        comparison.In(ChangeState.New).Should().BeEmpty();
        comparison.Gate().IsClosed.Should().BeFalse("otherwise nobody would look closer");
        comparison.Gate(strict: true).Reasons.Should().Equal(comparison.In(ChangeState.Revealed));
        comparison.Gate(strict: true).IsStrict.Should().BeTrue();
    }

    /// <summary>Reading less closes nothing: what was missing is out of sight, and what was shown closes the gate.</summary>
    [Fact]
    public void Reading_less_never_looks_like_progress()
    {
        foreach (var report in new[] { Silent, Written })
        {
            var comparison = ReportComparison.Between(before: report, after: Unread);
            comparison.In(ChangeState.Closed).Should().BeEmpty();
            comparison.In(ChangeState.Improved).Should().BeEmpty();
            comparison.In(ChangeState.OutOfSight).Should().HaveCountGreaterThanOrEqualTo(report.Findings.Count(finding => finding.Rule.Id == "STD602"));
        }

        ReportComparison.Between(before: Silent, after: Unread).In(ChangeState.OutOfSight).Should().Contain(change => change.Before!.Verdict == Verdict.Fail);
        ReportComparison.Between(before: Silent, after: Unread).Gate().Reasons.Should().OnlyContain(change => change.Before!.Verdict == Verdict.Pass);
        ReportComparison.Between(before: Written, after: Unread).Gate().IsClosed.Should().BeTrue();
    }

    /// <summary>Where nothing was set aside, a rule on decisions says so of the set; that it no longer does is nothing that is gone.</summary>
    [Fact]
    public void A_first_reasoned_decision_leaves_even_a_strict_gate_open()
    {
        var decided = new Treatment
        {
            Value = TreatmentValue.NotRelevant,
            Decision = new() { Reason = "One customer.", ReasonKind = DecisionReasonKind.MannerOfBusiness, Decider = "Committee", DecidedOn = PartialDate.Parse("2026-02-03") },
        };
        var comparison = ReportComparison.Between(before: Evaluate((Treatment?)null), after: Evaluate(decided));
        comparison.In(ChangeState.SetAside).Should().NotBeEmpty().And.OnlyContain(change => change.After!.DecisionIsReasoned == true);
        comparison.Changes.Should().OnlyContain(change => change.State == ChangeState.SetAside || change.State == ChangeState.Unchanged);
        comparison.Gate(strict: true).IsClosed.Should().BeFalse();
    }

    [Fact]
    public void Arguments_out_of_range_are_the_callers_bug()
    {
        FluentActions.Invoking(() => ReportComparison.Between(before: null!, after: Silent)).Should().Throw<ArgumentNullException>().WithParameterName("before");
        FluentActions.Invoking(() => ReportComparison.Between(before: Silent, after: null!)).Should().Throw<ArgumentNullException>().WithParameterName("after");
        var comparison = ReportComparison.Between(before: Written, after: Silent);
        comparison.Invoking(changes => changes.Gate((FindingLevel)3)).Should().Throw<ArgumentOutOfRangeException>("a gate that no change reaches would be open")
            .WithParameterName("level");
        comparison.Invoking(changes => changes.Gate((FindingLevel)(-1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("level");
    }

    private static EvaluationReport Evaluate(TreatmentValue value) => Evaluate(new Treatment { Value = value, Clauses = ["Article 2"] });

    /// <summary>A measure that is adopted, and what is said of two of its provisions by themselves.</summary>
    private static EvaluationReport Evaluate(Treatment? treatment)
    {
        var treatments = new Dictionary<GuidelineId, Treatment> { [GuidelineItem.BasicPolicy] = new() { Value = TreatmentValue.Specified, Clauses = ["Article 2"] } };
        if (treatment is not null)
        {
            treatments[Provisions.BasicPolicy.ProtectionPurpose] = treatment;
            treatments[Provisions.BasicPolicy.DirectionOfEfforts] = treatment;
        }

        var rule = Sample.Rule("rule") with { Examination = new() { Extent = ExaminationExtent.Complete }, Treatments = treatments };
        return GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, rule), asOf: PartialDate.Parse("2026-04-01"));
    }
}
