namespace Ciip.Guideline.Tests.Serialization.Json;

/// <summary>What is not stated stays apart from what is stated to be nothing.</summary>
public sealed class AbsentAndEmptyTests
{
    private const string Head =
        """
        { "format": "ciip-guideline/standards-document/1", "id": "d", "title": "t", "tier": "tier-4", "issuer": "i"
        """;

    [Fact]
    public void An_absent_list_is_null()
    {
        var document = GuidelineJson.Parse<SafetyStandardsDocument>(Head + ", \"scope\": {} }");

        document.Follows.Should().BeNull();
        document.Treatments.Should().BeNull();
        document.Scope!.Services.Should().BeNull();
    }

    [Fact]
    public void An_empty_list_is_empty()
    {
        var document = GuidelineJson.Parse<SafetyStandardsDocument>(
            Head + ", \"follows\": [], \"treatments\": {}, \"scope\": { \"services\": [] } }");

        document.Follows.Should().BeEmpty();
        document.Treatments.Should().BeEmpty();
        document.Scope!.Services.Should().BeEmpty();
    }

    [Fact]
    public void Both_are_written_as_they_were()
    {
        var absent = Head + ", \"scope\": {} }";
        var empty = Head + ", \"follows\": [], \"treatments\": {}, \"scope\": { \"services\": [] } }";

        Written(absent).Should().Contain("\"scope\": {}").And.NotContain("follows").And.NotContain("treatments");
        Written(empty).Should().Contain("\"follows\": []").And.Contain("\"treatments\": {}").And.Contain("\"services\": []");
    }

    [Fact]
    public void Null_for_an_optional_member_means_that_it_is_absent()
    {
        var document = GuidelineJson.Parse<SafetyStandardsDocument>(
            Head + ", \"follows\": null, \"sector\": null, \"englishTitleIsOfficial\": null, \"treatments\": null, \"issuedOn\": null }");

        document.Should().Be(GuidelineJson.Parse<SafetyStandardsDocument>(Head + " }"));
    }

    private static string Written(string json) => GuidelineJson.ToJson(GuidelineJson.Parse<SafetyStandardsDocument>(json));
}
