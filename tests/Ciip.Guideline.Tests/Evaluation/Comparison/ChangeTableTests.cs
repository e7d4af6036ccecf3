namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Every cell of the table of changes, in documents and in practice: the table itself is the test data.</summary>
public sealed class ChangeTableTests
{
    public static TheoryData<string, string> Cells()
    {
        var cells = new TheoryData<string, string>();
        foreach (var before in ChangeFile.Verdicts)
        {
            foreach (var after in ChangeFile.Verdicts)
            {
                cells.Add(before, after);
            }
        }

        return cells;
    }

    [Fact]
    public void The_table_has_every_state()
    {
        ChangeFile.Verdicts.Should().BeEquivalentTo([.. Enum.GetNames<Verdict>(), "not present"]);
        Cells().Should().HaveCount(25);
        ChangeFile.Verdicts.SelectMany(before => ChangeFile.Verdicts.SelectMany(after => ChangeFile.Between(before, after))).Distinct()
            .Should().BeEquivalentTo(Enum.GetValues<ChangeState>());
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void It_holds_in_documents(string before, string after) =>
        ShouldHold(before, after, "STD501", "document=other", verdict => GuidelineEvaluator.Default.Evaluate(Documents(verdict)));

    [Theory]
    [MemberData(nameof(Cells))]
    public void It_holds_in_practice(string before, string after) =>
        ShouldHold(before, after, "CYC104", "in=practice;on=II.6.1.1(1).f;record=other", verdict => GuidelineEvaluator.Default.Evaluate(Practice(verdict)));

    private static void ShouldHold(string before, string after, string rule, string place, Func<string, EvaluationReport> report)
    {
        var earlier = report(before);
        var later = report(after);
        var (old, now) = (Of(earlier), Of(later));
        (NameOf(old), NameOf(now)).Should().Be((before, after));

        var comparison = ReportComparison.Between(before: earlier, after: later);

        comparison.Changes.Should().OnlyHaveUniqueItems(change => change.Rule.Id + change.Place.Key);
        var changes = comparison.Changes.Where(change => change.Rule.Id == rule && change.Place.Key == place).ToList();
        var possible = ChangeFile.Between(before, after);
        changes.Should().HaveCount(possible.Count > 0 ? 1 : 0);
        foreach (var change in changes)
        {
            possible.Should().Contain(change.State);
            (change.Before, change.After).Should().Be((old, now));
        }

        RuleOutcome? Of(EvaluationReport one) => one.Outcomes.SingleOrDefault(outcome => outcome.Rule.Id == rule && outcome.Place.Key == place);

        string NameOf(RuleOutcome? outcome) => outcome?.Verdict.ToString() ?? "not present";
    }

    /// <summary>A rule of which nothing changes, and another that is published or not, or that is not there.</summary>
    private static SafetyStandardsSet Documents(string verdict)
    {
        var rule = Sample.Rule("rule");
        var other = Sample.Rule("other");
        return verdict switch
        {
            "Pass" => Set(rule, other with { Publication = new() { Extent = PublicationExtent.Whole } }),
            "NotApplicable" => Set(rule, other with { Treatments = new Dictionary<GuidelineId, Treatment> { [GuidelineItem.Publication] = new() { Value = TreatmentValue.NotRelevant } } }),
            "Undetermined" => Set(rule, other),
            "Fail" => Set(rule, other with { Publication = new() { Extent = PublicationExtent.NotPublished } }),
            _ => Set(rule),
        };
    }

    private static SafetyStandardsSet Set(params SafetyStandardsDocument[] documents) => SafetyStandardsSet.Of(Inventory.Partial, documents);

    /// <summary>A decision of which nothing changes, and another that leads to something or not, or that is not there.</summary>
    private static SelfVerification Practice(string verdict)
    {
        var one = new RiskDecision { Id = "one" };
        var other = new RiskDecision { Id = "other", Kind = RiskDecisionKind.Act, IsComplete = true };
        return verdict switch
        {
            "Pass" => Decided(one, other with { Measures = ["filter"] }),
            "NotApplicable" => Decided(one, other with { Kind = RiskDecisionKind.Accept }),
            "Undetermined" => Decided(one, other with { IsComplete = false }),
            "Fail" => Decided(one, other),
            _ => Decided(one),
        };
    }

    private static SelfVerification Decided(params RiskDecision[] decisions) =>
        GapPair.Verification with { Plan = new() { RiskAssessment = new() { Decisions = decisions } } };
}
