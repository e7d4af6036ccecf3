namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class GuidelineItemTests
{
    [Fact]
    public void There_are_25_items_in_text_order() =>
        GuidelineItem.All.Select(static term => term.Value).Should().Equal(
            "II.1", "II.2", "II.3", "II.4", "II.5", "II.6.1.1(1)", "II.6.1.1(2)", "II.6.1.2(1)", "II.6.1.2(2)",
            "II.6.1.2(3)", "II.6.1.3(1)", "II.6.1.4(1)", "II.6.1.4(2)", "II.6.1.4(3)", "II.6.1.5(1)", "II.6.1.5(2)",
            "II.6.1.5(3)", "II.6.2.1(1)", "II.6.2.1(2)", "II.6.2.2(1)", "II.6.2.2(2)", "II.6.2.3(1)", "II.6.2.3(2)",
            "II.6.3.1", "II.6.3.2");

    [Fact]
    public void Items_have_the_names_of_the_design() =>
        GuidelineItem.AllWithParts.Select(static item => item.Name).Should().Equal(
            "Purpose", "Scope", "Causes", "IntentionalCauses", "AccidentalCauses", "EnvironmentalCauses", "Roles", "Publication",
            "RiskAssessment", "BasicPolicy", "InternalRules", "ItBcp", "InformationHandling", "RoadmapAndPlan", "Resources",
            "HumanResources", "OutsideContractors", "SecurityRequirements", "TechnicalMeasures", "OperationalProcedures",
            "OperationalAssessment", "ManagementAssessment", "Monitoring", "OrdinaryExplanation", "ProtectionAndRecovery",
            "MalfunctionExplanation", "OrdinaryVerification", "MalfunctionVerification");

    [Fact]
    public void The_parts_of_causes_are_members_but_no_items()
    {
        GuidelineItem[] parts = [GuidelineItem.IntentionalCauses, GuidelineItem.AccidentalCauses, GuidelineItem.EnvironmentalCauses];

        GuidelineItem.Causes.Parts.Should().Equal(parts);
        parts.Should().OnlyContain(static part => part.PartOf == GuidelineItem.Causes && part.Parts.Count == 0 && part.Measure == null);
        GuidelineItem.All.Should().NotContain(parts);
        GuidelineItem.All.Where(static item => item.Parts.Count > 0).Should().Equal(GuidelineItem.Causes);
        GuidelineItem.All.Should().OnlyContain(static item => item.PartOf == null);
    }

    [Fact]
    public void Parts_are_parsed_too() => GuidelineItem.Parse("II.3(2)").Should().BeSameAs(GuidelineItem.AccidentalCauses);

    [Fact]
    public void All_with_parts_has_the_parts_after_their_item()
    {
        GuidelineItem.AllWithParts.Should().HaveCount(28);
        GuidelineItem.AllWithParts.Should().BeInAscendingOrder(static item => item.Order);
        GuidelineItem.AllWithParts.Where(static item => item.PartOf is null).Should().Equal(GuidelineItem.All);
    }

    [Fact]
    public void Ordinals_are_dense_and_parts_share_that_of_their_item()
    {
        GuidelineItem.All.Select(static item => item.ItemOrder).Should().Equal(Enumerable.Range(0, 25));
        GuidelineItem.Causes.Parts.Should().OnlyContain(static part => part.ItemOrder == GuidelineItem.Causes.ItemOrder);
    }

    [Fact]
    public void The_last_20_are_measures()
    {
        GuidelineItem.All.Take(5).Should().OnlyContain(static item => item.Measure == null);
        GuidelineItem.All.Skip(5).Select(static item => item.Measure).Should().Equal(PdcaMeasure.All);
    }

    [Fact]
    public void Each_stands_in_its_section() =>
        GuidelineItem.AllWithParts.Should().OnlyContain(static item => item.Locator.Text == item.Value);
}
