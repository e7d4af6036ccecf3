using CsCheck;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>The figures of practice: numerators, denominators and what is left out, at every level.</summary>
public sealed class PracticeCoverageTests
{
    private static readonly PartialDate AsOf = PartialDate.Parse("2026-04-01");

    [Fact]
    public void Each_outcome_is_counted_where_it_belongs()
    {
        var asked = GuidelineCatalog.FourthEdition.ProvisionsOf(PdcaMeasure.OutsideContractors).ToList();
        var values = new[]
        {
            PracticeStatusValue.CarriedOut, PracticeStatusValue.CarriedOut, PracticeStatusValue.PartlyCarriedOut, PracticeStatusValue.Planned,
            PracticeStatusValue.NotCarriedOut, PracticeStatusValue.NoOccasion, PracticeStatusValue.NotRelevant,
        };
        var report = GuidelineEvaluator.Default.Evaluate(
            new SelfVerification
            {
                Id = "verification",
                Operator = "Fictitious Operator",
                Statuses = asked.Zip(values).ToDictionary(pair => (GuidelineId)pair.First, pair => new PracticeStatus
                {
                    Value = pair.Second,
                    Evidence = pair.First == asked[0] ? [new Evidence { Reference = "Contract", Kind = EvidenceKind.Document, ValidUntil = PartialDate.Parse("2027") }]
                        : pair.First == asked[1] ? [new Evidence { Reference = "Old contract", Kind = EvidenceKind.Document, ValidUntil = PartialDate.Parse("2025") }]
                        : null,
                }),
            },
            AsOf).Practice!;

        var coverage = report.CoverageOf(PdcaMeasure.OutsideContractors);

        asked.Should().HaveCount(9);
        coverage.Should().BeEquivalentTo(new { CarriedOut = 2, PartlyCarriedOut = 1, Planned = 1, NotCarriedOut = 1, Contradicted = 0, NotAssessed = 2, NoOccasion = 1, NotRelevant = 1, NotAdopted = 0, NotAsked = 0 });
        coverage.CarriedOutAtLeast.Should().Be(new Figure(2, 7));
        coverage.CarriedOutAtMost.Should().Be(new Figure(4, 7), "what is carried out in part never becomes whole by an answer");
        coverage.Assessed.Should().Be(new Figure(5, 7));
        coverage.Evidenced.Should().Be(new Figure(1, 2));
        coverage.TooLittleAssessed.Should().BeFalse("2 of 7 is no more than half");
        coverage.ToString().Should().Be("carried out: at least 2, at most 4 of 7; left out: 1 without occasion, 1 not relevant, 0 not adopted, 0 not asked");
    }

    [Fact]
    public void On_any_self_verification_counts_add_up_and_figures_keep_their_order() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var report = GuidelineEvaluator.Default.Evaluate(AnyVerification.Of(seed), AsOf).Practice!;
            var all = report.Coverage;
            var items = GuidelineItem.All.Select(report.CoverageOf).ToList();
            Sum(all).Should().Be(GuidelineCatalog.FourthEdition.Provisions.Count);
            items.Sum(item => item.CarriedOut).Should().BeLessThanOrEqualTo(all.CarriedOut);
            foreach (var coverage in items.Append(all))
            {
                coverage.CarriedOutAtLeast.Numerator.Should().BeLessThanOrEqualTo(coverage.CarriedOutAtMost.Numerator);
                coverage.CarriedOutAtMost.Numerator.Should().BeLessThanOrEqualTo(coverage.CarriedOutAtMost.Denominator);
                coverage.Evidenced.Numerator.Should().BeLessThanOrEqualTo(coverage.CarriedOut);
                coverage.CarriedOutAtLeast.Denominator.Should().Be(coverage.Assessed.Denominator);
                coverage.TakenOver.Should().BeLessThanOrEqualTo(coverage.NotRelevant + coverage.NotAdopted);
            }
        },
        iter: 200,
        threads: 1);

    [Fact]
    public void Groups_add_up_to_the_measures_they_hold() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var report = GuidelineEvaluator.Default.Evaluate(AnyVerification.Of(seed), AsOf).Practice!;
            foreach (var group in MeasureGroup.All)
            {
                PdcaMeasure.All.Where(measure => measure.Group == group).Sum(measure => Sum(report.CoverageOf(measure))).Should().Be(Sum(report.CoverageOf(group)));
            }
        },
        iter: 20,
        threads: 1);

    private static int Sum(PracticeCoverage coverage) =>
        coverage.CarriedOut + coverage.PartlyCarriedOut + coverage.Planned + coverage.NotCarriedOut + coverage.Contradicted + coverage.NotAssessed
        + coverage.NoOccasion + coverage.NotRelevant + coverage.NotAdopted + coverage.NotAsked;
}
