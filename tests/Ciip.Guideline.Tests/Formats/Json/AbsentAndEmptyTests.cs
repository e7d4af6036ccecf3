using System.Reflection;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>What is not stated stays apart from what is stated to be nothing.</summary>
public sealed class AbsentAndEmptyTests
{
    private const string Head =
        """
        { "format": "ciip-guideline/standards-document/1", "id": "d", "title": "t", "tier": "tier-4", "issuer": "i"
        """;

    public static TheoryData<string> RecordsWithLists =>
        [.. ModelTypes.Records.Where(static type => !type.IsAbstract && Lists(type).Any()).Select(static type => type.Name)];

    /// <summary>Each list and map of each record: none can be forgotten.</summary>
    [Theory]
    [MemberData(nameof(RecordsWithLists))]
    public void Every_list_is_written_and_read_as_absent_or_empty(string record)
    {
        var full = ModelRecords.All.First(one => one.GetType().Name == record);
        foreach (var list in Lists(full.GetType()))
        {
            var member = $"\"{char.ToLowerInvariant(list.Name[0])}{list.Name[1..]}\":";
            var empty = ModelRecords.With(full, list, Empty(list.PropertyType));

            Own(ModelRecords.Write(empty)).Should().ContainSingle(line => line.StartsWith(member, StringComparison.Ordinal))
                .Which.TrimEnd(',').Should().BeOneOf(member + " []", member + " {}");
            ModelRecords.Read(ModelRecords.Write(empty), full.GetType()).Should().Be(empty);
            if (!ModelTypes.IsRequired(list))
            {
                var absent = ModelRecords.With(full, list, value: null);

                Own(ModelRecords.Write(absent)).Should().NotContain(line => line.StartsWith(member, StringComparison.Ordinal));
                ModelRecords.Read(ModelRecords.Write(absent), full.GetType()).Should().Be(absent).And.NotBe(empty);
            }
        }
    }

    [Fact]
    public void So_they_are_in_a_self_verification()
    {
        var absent = GuidelineJson.Parse<SelfVerification>(Verifications.With("\"plan\":{\"riskAssessment\":{}},\"systems\":null"));
        var empty = GuidelineJson.Parse<SelfVerification>(Verifications.With("\"plan\":{\"riskAssessment\":{\"assessments\":[]}},\"systems\":[],\"statuses\":{}"));

        (absent.Systems, absent.Statuses, absent.Plan!.RiskAssessment!.Assessments).Should().Be((null, null, null));
        empty.Systems.Should().BeEmpty();
        empty.Statuses.Should().BeEmpty();
        empty.Plan!.RiskAssessment!.Assessments.Should().BeEmpty();
        GuidelineJson.ToJson(absent).Should().Contain("\"riskAssessment\": {}").And.NotContain("systems").And.NotContain("statuses");
        GuidelineJson.ToJson(empty).Should().Contain("\"assessments\": []").And.Contain("\"systems\": []").And.Contain("\"statuses\": {}");
    }

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

    private static IEnumerable<PropertyInfo> Lists(Type record) =>
        record.GetProperties().Where(static property => property.SetMethod is not null && property.PropertyType.IsGenericType && Nullable.GetUnderlyingType(property.PropertyType) is null);

    private static object Empty(Type list) => list.GetGenericArguments() is [var element]
        ? Array.CreateInstance(element, 0)
        : Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(list.GetGenericArguments()))!;

    /// <summary>The lines of the record's own members, not those of the records in it.</summary>
    private static IEnumerable<string> Own(string json) =>
        json.Split('\n').Where(static line => line.StartsWith("  \"", StringComparison.Ordinal)).Select(static line => line.Trim());

    private static string Written(string json) => GuidelineJson.ToJson(GuidelineJson.Parse<SafetyStandardsDocument>(json));
}
