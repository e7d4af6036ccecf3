namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>A circle is one finding, and everything that leads into it points to that finding.</summary>
public sealed class CircleTests
{
    [Fact]
    public void A_reference_to_a_tier_whose_documents_go_round_points_to_where_the_circle_is_reported()
    {
        var set = SafetyStandardsSet.Of(
            Inventory.Complete,
            Refers("guideline", new() { Tier = DocumentTier.InternalRules }) with { Tier = DocumentTier.RecommendedStandards, Issuer = "A ministry" },
            Refers("b", new() { Document = "c" }),
            Refers("c", new() { Document = "b" }));

        var outcomes = GuidelineEvaluator.Default.Evaluate(set).Outcomes.Where(outcome => outcome.Rule.Id == "SET102").ToList();

        outcomes.Single(outcome => outcome.Verdict == Verdict.Fail).Place.Document.Should().Be("b");
        outcomes.Where(outcome => outcome.Verdict == Verdict.NotApplicable).Should().HaveCount(2)
            .And.OnlyContain(outcome => outcome.Message.Arguments[0].English == "b");
    }

    private static SafetyStandardsDocument Refers(string id, ReferenceTarget target) => Sample.Rule(id) with
    {
        Treatments = new Dictionary<GuidelineId, Treatment>
        {
            [GuidelineItem.ItBcp] = new() { Value = TreatmentValue.SpecifiedElsewhere, Target = target },
        },
    };
}
