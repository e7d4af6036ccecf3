namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Plans of real documents: what a ministry's short ordinance leaves open, and documents of which most is still to be read.</summary>
public sealed class PlanPublishedDocumentsTests
{
    private static readonly ImprovementVoice Ministry = ImprovementVoice.Of(
        DocumentTier.EnforceableStandards, Sample.Published("medical-care-act-reg-art14-2").Issuer);

    [Fact]
    public void An_ordinance_of_one_paragraph_leaves_each_measure_open() =>
        Ordinance().Plan().Entries.Select(entry => $"{entry.About} {entry.Level} {entry.Open.Count}").Should().Equal(
            "I.3 Gap 1",
            "I.6 Gap 1",
            "II.1 Gap 2",
            "II.4 Gap 2",
            "II.6.1.1(2) Weakness 9",
            "II.6.1.2(1) Weakness 9",
            "II.6.1.2(2) Weakness 12",
            "II.6.1.2(3) Weakness 14",
            "II.6.1.3(1) Weakness 6",
            "II.6.1.4(1) Weakness 6",
            "II.6.1.4(2) Weakness 8",
            "II.6.1.4(3) Weakness 9",
            "II.6.1.5(1) Weakness 13",
            "II.6.1.5(2) Weakness 4",
            "II.6.1.5(3) Weakness 5",
            "II.6.2.1(1) Weakness 2",
            "II.6.2.1(2) Weakness 1",
            "II.6.2.2(1) Weakness 9",
            "II.6.2.2(2) Weakness 3",
            "II.6.2.3(1) Weakness 8",
            "II.6.2.3(2) Weakness 11",
            "II.6.3.1 Weakness 15",
            "II.6.1.1(1) Weakness 10",
            "II.6.3.2 Weakness 8");

    [Fact]
    public void Its_ministry_can_write_all_of_it_but_an_operators_own_policy_and_rules()
    {
        var entries = Ordinance().Plan(new() { Voice = Ministry }).Entries;

        entries.Where(entry => entry.Tiers.Count == 0).Select(entry => entry.About.Text).Should().Equal("II.6.1.1(2)", "II.6.1.2(1)");
        entries.Where(entry => entry.Tiers.Count > 0).Should().OnlyContain(entry =>
            entry.Tiers.SequenceEqual(new[] { DocumentTier.EnforceableStandards, DocumentTier.RecommendedStandards })
            && entry.SuggestedDocument!.Id == "medical-care-act-reg-art14-2");
    }

    [Fact]
    public void What_a_basic_policy_is_known_to_leave_out_may_be_written_into_it_or_decided_against()
    {
        var plan = Evaluate(Sample.Published("jal-basic-policy-2013")).Plan();

        var entry = plan.Entries.Should().ContainSingle().Which;
        entry.ToString().Should().StartWith("II.6.1.4(1) ");
        entry.Open.Should().Equal(Provisions.Resources.Budget);
        entry.Ways.Should().Equal(ImprovementWay.Adopt, ImprovementWay.DecideAgainst);
        entry.SuggestedDocument!.Id.Should().Be("jal-basic-policy-2013");
        plan.ReadFirst.Should().Contain(question => question.About.Text == "II.6.1.4(1)", "the rest of the measure is not known yet");
        plan.ReadFirst.SelectMany(question => question.Provisions).Should().NotContain(Provisions.Resources.Budget);
    }

    [Fact]
    public void What_nobody_has_read_is_read_first_and_nothing_is_planned_for_it()
    {
        foreach (var document in Sample.AllPublished().Where(document => document.Examination?.Extent == ExaminationExtent.Partial))
        {
            var report = Evaluate(document);
            var plan = report.Plan();
            var open = plan.Entries.SelectMany(entry => entry.Open).ToList();

            plan.ReadFirst.Should().NotBeEmpty(document.Id);
            open.Should().NotContain(provision => report.Standards.Set[provision].Outcome != StandardsOutcome.Absent, document.Id);
            open.Should().NotIntersectWith(plan.ReadFirst.SelectMany(question => question.Provisions), document.Id);
        }
    }

    [Fact]
    public void A_chain_of_three_documents_read_in_part_is_all_questions()
    {
        var report = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain());
        report.Plan().Entries.Should().BeEmpty();
        report.Plan().ReadFirst.Should().Equal(report.OpenQuestions).And.HaveCountGreaterThan(40);
    }

    private static EvaluationReport Ordinance() => Evaluate(Sample.Published("medical-care-act-reg-art14-2"));

    private static EvaluationReport Evaluate(SafetyStandardsDocument document) =>
        GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, document), asOf: PartialDate.Parse("2026-04-01"));
}
