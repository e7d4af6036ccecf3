namespace Ciip.Guideline.Tests.Standards;

/// <summary>What is made without initializers, which C# 7.3 does not have.</summary>
public sealed class MakingTests
{
    private static readonly GuidelineId Measure = GuidelineId.Parse("II.6.1.2(2)");

    [Fact]
    public void A_document_is_made_of_what_it_needs()
    {
        var document = SafetyStandardsDocument.Of("d", "Rule", DocumentTier.InternalRules, "Operator");

        document.Should().Be(new SafetyStandardsDocument { Id = "d", Title = "Rule", Tier = DocumentTier.InternalRules, Issuer = "Operator" });
        document.ToString().Should().Be("d (tier-4): Rule");
        FluentActions.Invoking(static () => SafetyStandardsDocument.Of(" ", "t", DocumentTier.InternalRules, "i")).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(static () => SafetyStandardsDocument.Of("d", "t", null!, "i")).Should().Throw<ArgumentNullException>().WithParameterName("tier");
    }

    [Fact]
    public void A_treatment_is_added_or_takes_the_place_of_the_one_before()
    {
        var adopted = Treatment.Of(TreatmentValue.Specified, "Art. 1");
        var addressed = Treatment.Of(TreatmentValue.Addressed);
        var document = SafetyStandardsDocument.Of("d", "Rule", DocumentTier.InternalRules, "Operator");

        var with = document.WithTreatment(Measure, adopted).WithTreatment(GuidelineItem.Purpose, addressed);

        document.Treatments.Should().BeNull();
        with.Treatments.Should().Equal(new KeyValuePair<GuidelineId, Treatment>(GuidelineItem.Purpose, addressed), new KeyValuePair<GuidelineId, Treatment>(Measure, adopted));
        with.WithTreatment(Measure, addressed).Treatments!.Values.Should().Equal(addressed, addressed);
        with.WithTreatment(Measure, adopted).Should().Be(with);
        (adopted.Clauses!.Single(), addressed.Clauses).Should().Be(("Art. 1", null));
        FluentActions.Invoking(() => document.WithTreatment(null!, adopted)).Should().Throw<ArgumentNullException>().WithParameterName("on");
        FluentActions.Invoking(() => document.WithTreatment(Measure, null!)).Should().Throw<ArgumentNullException>().WithParameterName("treatment");
    }

    [Fact]
    public void A_set_says_for_whom_it_is_and_how_much_it_has()
    {
        var document = SafetyStandardsDocument.Of("d", "Rule", DocumentTier.InternalRules, "Operator");

        SafetyStandardsSet.Of(Inventory.Partial, document).ToString().Should().Be("1 document (there may be others)");
        (SafetyStandardsSet.Of(Inventory.Complete, document, document with { Id = "e" }) with { Operator = "O" }).ToString().Should().Be("O: 2 documents (all there are)");
        (SafetyStandardsSet.Of(Inventory.Complete) with { Sector = CiiSector.Water }).ToString().Should().Be("Water Services: 0 documents (all there are)");
    }
}
