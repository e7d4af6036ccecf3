namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>The level asked for: what a plan takes up, and the smallest set that closes an item down to a level.</summary>
public sealed class PlanLevelTests
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;
    private static readonly IReadOnlyList<Provision> ItBcp = Catalog.ProvisionsOf(PdcaMeasure.ItBcp);

    public static TheoryData<string> Measures() => [.. PdcaMeasure.All.Select(measure => measure.Value)];

    [Fact]
    public void A_plan_holds_the_open_provisions_of_the_level_asked_for_and_above()
    {
        var report = OpenReport.InDocuments(ItBcp);
        Open(report, FindingLevel.Suggestion).Should().Equal(ItBcp);
        Open(report, FindingLevel.Weakness).Should().Equal(ItBcp.Where(provision => provision.Softener == Softener.None)).And.HaveCount(8);
        Open(report, FindingLevel.Gap).Should().BeEmpty();
    }

    [Fact]
    public void Of_two_ways_that_a_finding_names_the_lighter_one_is_no_gap()
    {
        var report = GuidelineEvaluator.Default.Evaluate(new SelfVerification
        {
            Id = "verification",
            Operator = "Fictitious Operator",
            IsComplete = true,
            Plan = new() { SecurityRequirements = new() { IsComplete = true, RequirementsAreComplete = true, Requirements = [new() { Id = "q1", Description = "Records are encrypted" }] } },
        });
        report.Findings.Single(finding => finding.Rule.Id == "CYC107").Missing.Should().Equal(
            Provisions.TechnicalMeasures.RequirementsFollowed, Provisions.OperationalProcedures.RequirementsFollowed);

        var gaps = report.Plan(new() { Level = FindingLevel.Gap });

        gaps.Find(GuidelineItem.TechnicalMeasures, ImprovementAxis.Practice)!.Open.Should().Contain(Provisions.TechnicalMeasures.RequirementsFollowed);
        gaps.Find(GuidelineItem.OperationalProcedures, ImprovementAxis.Practice)!.Open.Should().NotContain(Provisions.OperationalProcedures.RequirementsFollowed);
        gaps.Entries.SelectMany(entry => entry.Findings).Should().OnlyContain(finding => finding.Level == FindingLevel.Gap);
    }

    /// <summary>Nobody decided on the measure: that weighs more than each of the suggestions that are left of it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_silent_measure_of_which_only_suggestions_are_left_is_still_to_be_decided_on(int suggestions)
    {
        var left = OpenReport.OfLevel(GuidelineItem.OperationalProcedures, FindingLevel.Suggestion, ImprovementAxis.Documents).Take(suggestions).ToList();
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, OpenReport.Read(
            "rule",
            [.. Catalog.ProvisionsOf(PdcaMeasure.OperationalProcedures).Select(provision =>
                ((GuidelineId)provision, left.Contains(provision) ? TreatmentValue.NotSpecified : TreatmentValue.NotRelevant))])));

        var entry = report.Plan(new() { Level = FindingLevel.Weakness }).Find(GuidelineItem.OperationalProcedures, ImprovementAxis.Documents)!;

        entry.Level.Should().Be(FindingLevel.Weakness);
        entry.Open.Should().Equal(left);
        entry.Findings.Single().Rule.Id.Should().Be("STD601");
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public void The_smallest_set_closes_a_measure_and_nothing_smaller_does(string measure)
    {
        var item = GuidelineItem.Parse(measure);
        var open = Catalog.ProvisionsOf(item).ToList();
        foreach (var level in new[] { FindingLevel.Weakness, FindingLevel.Suggestion })
        {
            var closing = Entry(open, FindingLevel.Suggestion)!.Closing(level);
            closing.Should().Equal(Entry(open, level)!.Open);

            Entry(open.Except(closing), level).Should().BeNull($"{string.Join(" ", closing)} close {item} down to {level}");
            foreach (var left in closing)
            {
                Entry(open.Except(closing).Append(left), level).Should().NotBeNull($"{left} is left open");
            }
        }

        ImprovementEntry? Entry(IEnumerable<Provision> stillOpen, FindingLevel level) =>
            OpenReport.InDocuments(stillOpen).Plan(new() { Level = level }).Find(item, ImprovementAxis.Documents);
    }

    [Fact]
    public void Closing_down_to_a_level_above_the_entrys_own_takes_nothing() =>
        OpenReport.InDocuments(Provisions.ItBcp.OrdinaryPrecautions).Plan().Entries.Single().Closing(FindingLevel.Gap).Should().BeEmpty();

    [Fact]
    public void A_provision_named_by_several_findings_has_the_highest_of_their_levels_once()
    {
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, OpenReport.Read("rule") with
        {
            Scope = new() { ServicesAreComplete = true, Services = [new() { Id = "a", Name = "A" }, new() { Id = "b", Name = "B" }] },
        }));

        var entry = report.Plan().Find(GuidelineItem.Scope, ImprovementAxis.Documents)!;

        entry.Findings.Where(finding => finding.Missing.Contains(Provisions.Scope.InvolvedConstituents)).Should().HaveCountGreaterThan(1);
        entry.Open.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(provision => provision.Order);
        entry.LevelOf(Provisions.Scope.InvolvedConstituents).Should().Be(FindingLevel.Gap);
    }

    private static IEnumerable<Provision> Open(EvaluationReport report, FindingLevel level) =>
        report.Plan(new() { Level = level }).Entries.SelectMany(entry => entry.Open);
}
