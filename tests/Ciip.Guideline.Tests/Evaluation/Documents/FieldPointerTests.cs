namespace Ciip.Guideline.Tests.Evaluation.Documents;

/// <summary>A claim that a typed field gives says which: the first one that gives it.</summary>
public sealed class FieldPointerTests
{
    private const string Head = """{"format":"ciip-guideline/standards-document/1","id":"d","title":"D","issuer":"I","tier":"tier-4" """;

    [Theory]
    [InlineData("""{"scales":[{"id":"s","levels":["low","high"]}]}""", "I.2.f", "/scales")]
    [InlineData("""{"scope":{"depth":"All branches."}}""", "II.2.d", "/scope/depth")]
    [InlineData("""{"scope":{"services":[{"id":"a","name":"Care"}]}}""", "II.2.a", "/scope/services")]
    [InlineData("""{"scope":{"assets":[{"asset":"own:x","isInScope":true},{"asset":"development","isInScope":false,"reason":"Bought."},{"asset":"development","isInScope":true}]}}""", "II.2.k", "/scope/assets/2")]
    [InlineData("""{"scope":{"services":[{"id":"a","name":"Care","constituents":[{"id":"c","name":"Change","asset":"development","isInScope":true}]}]}}""", "II.2.k", "/scope/services/0/constituents")]
    [InlineData("""{"causes":{"causes":[{"cause":"own:x"},{"cause":"disasters"}]}}""", "II.3(3).a", "/causes/causes/1")]
    [InlineData("""{"causes":{"malfunctions":[{"id":"m","description":"Outage","cause":"disasters"}]}}""", "II.3(3).a", "/causes/malfunctions/0/cause")]
    [InlineData("""{"review":{"plannedOn":"2026-04"}}""", "I.6.b", "/review/plannedOn")]
    [InlineData("""{"purpose":{"importanceOfPromotion":"It protects patients."}}""", "II.1.a", "/purpose/importanceOfPromotion")]
    [InlineData("""{"roles":{"operators":"They run it."}}""", "II.4.c", "/roles/operators")]
    [InlineData("""{"publication":{"extent":"whole"}}""", "II.5.a", "/publication")]
    public void Is_the_field_that_gives_the_claim(string fields, string provision, string pointer)
    {
        var result = ResultOf(fields, provision);

        result.Claims.Should().ContainSingle().Which.Field.Should().Be(pointer);
        result.Claims[0].FromField.Should().BeTrue();
    }

    [Fact]
    public void Is_none_where_a_treatment_or_nobody_speaks()
    {
        var claim = ResultOf("""{"scope":{"depth":"All branches."},"treatments":{"II.2.d":{"value":"specified"}}}""", "II.2.d").Claims.Single();

        (claim.FromField, claim.Field).Should().Be((false, null));
        ResultOf("{}", "II.2.d").Claims.Single().Field.Should().BeNull();
    }

    private static StandardsResult ResultOf(string fields, string provision)
    {
        var document = GuidelineJson.Parse<SafetyStandardsDocument>($"{Head}{(fields == "{}" ? string.Empty : ",")}{fields[1..]}");
        return GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document)).Standards.Set[GuidelineCatalog.FourthEdition.FindProvision(provision)!];
    }
}
