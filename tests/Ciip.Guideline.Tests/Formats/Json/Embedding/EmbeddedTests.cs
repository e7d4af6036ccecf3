using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Formats.Json.Embedding;

/// <summary>The model inside the JSON of others, such as a vendor's web application.</summary>
public sealed class EmbeddedTests
{
    private static readonly JsonSerializerOptions Web = With(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static TheoryData<string> Bad =>
    [
        "{ \"inventory\": \"partial\" }",
        "{ \"Inventory\": \"partial\", \"documents\": [] }",
        "{ \"inventory\": \"Partial\", \"documents\": [] }",
        "{ \"inventory\": \"partial\", \"documents\": [], \"other\": 1 }",
        "{ \"inventory\": \"partial\", \"documents\": [], \"inventory\": \"partial\" }",
        "{ \"inventory\": \"partial\", \"documents\": [null] }",
        "{ \"inventory\": \"partial\", \"documents\": null }",
        "{ \"inventory\": \"partial\", \"documents\": [], \"scaleMappings\": [{ \"from\": \"a\", \"to\": \"b\" }] }",
        "{ \"format\": \"ciip-guideline/standards-set/9\", \"inventory\": \"partial\", \"documents\": [] }",
        $"{{ \"inventory\": \"partial\", \"documents\": [{Document("d")}, {Document("d")}] }}",
        $"{{ \"inventory\": \"partial\", \"documents\": [{Document(" ")}] }}",
        "[]",
        "1",
    ];

    public static TheoryData<string> BadPractice =>
    [
        "{ \"id\": \"v\" }",
        "{ \"id\": \" \", \"operator\": \"o\" }",
        "{ \"Id\": \"v\", \"operator\": \"o\" }",
        Practice("\"other\": 1"),
        Practice("\"operator\": \"o\""),
        Practice("\"format\": \"ciip-guideline/standards-set/1\""),
        Practice("\"madeBy\": \"Operator\""),
        Practice("\"systems\": [null]"),
        Practice("\"systems\": [{ \"id\": \"s\" }, { \"id\": \"s\" }]"),
        Practice("\"statuses\": { \"II.1\": { \"value\": \"planned\" } }"),
        Practice("\"statuses\": { \"I.1.a\": { \"value\": \"planned\" }, \"I.1.a\": { \"value\": \"planned\" } }"),
        Practice("\"systems\": [], \"do\": { \"monitoring\": { \"systems\": [{ \"id\": \"w\", \"system\": \"s\" }] } }"),
        Practice("\"plan\": { \"roadmapAndPlan\": { \"plan\": [{ \"id\": \"e\", \"priority\": 0 }] } }"),
        Practice("\"plan\": { \"roadmapAndPlan\": { \"plan\": [{ \"id\": \"e\", \"priority\": \"1\" }] } }"),
        Practice("\"plan\": { \"roadmapAndPlan\": { \"plan\": [{ \"id\": \"e\", \"Priority\": 1 }] } }"),
    ];

    [Fact]
    public void A_request_can_hold_a_self_verification()
    {
        var request = new PracticeRequest(FullDocument.Statuses, new() { Id = "p", InForceFrom = new(2025), Note = "n" }, 1);

        var json = JsonSerializer.Serialize(request, Web);

        json.Should().StartWith("{\"practice\":{\"id\":\"v\",\"operator\":\"").And.NotContain("\"format\"");
        JsonSerializer.Deserialize<PracticeRequest>(json, Web).Should().Be(request);
        JsonSerializer.Deserialize<PracticeRequest>($"{{\"practice\":{ReferenceOperator.Text},\"priority\":\"2\"}}", Web)
            .Should().Be(new PracticeRequest(ReferenceOperator.Read(), null, 2), "a whole file can stand there, and numbers of the caller's stay as the caller has them");
    }

    [Theory]
    [MemberData(nameof(BadPractice))]
    public void A_self_verification_is_read_as_strictly_as_a_file(string practice)
    {
        var read = () => JsonSerializer.Deserialize<PracticeRequest>($"{{ \"practice\": {practice} }}", Web);

        read.Should().Throw<JsonException>();
        GuidelineJson.TryParse<SelfVerification>("{\"format\":\"ciip-guideline/self-verification/1\"," + practice.TrimStart('{'), out _, out _).Should().BeFalse();
    }

    [Fact]
    public void What_is_wrong_is_said_in_the_words_of_a_diagnostic()
    {
        var read = () => JsonSerializer.Deserialize<PracticeRequest>($"{{ \"practice\": {Practice("\"statuses\": { \"II.1\": { \"value\": \"planned\" } }")} }}", Web);

        read.Should().Throw<JsonException>().WithMessage("'II.1' can have no status: it is neither a measure nor a provision that shows in practice.*");
    }

    [Fact]
    public void A_request_can_hold_a_set()
    {
        var request = new CheckRequest(FullDocument.Set, null, "x");

        var json = JsonSerializer.Serialize(request, Web);

        json.Should().StartWith("{\"standards\":{\"operator\":\"").And.Contain("\"inventory\":\"partial\"").And.NotContain("\"format\"");
        JsonSerializer.Deserialize<CheckRequest>(json, Web).Should().Be(request);
    }

    [Fact]
    public void A_request_can_hold_a_whole_file()
    {
        var json = $$"""{ "standards": {{GuidelineJson.ToJson(FullDocument.Set)}} }""";

        JsonSerializer.Deserialize<CheckRequest>(json, Web)!.Standards.Should().Be(FullDocument.Set);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void It_is_read_as_strictly_as_a_file_and_only_ever_throws_what_a_web_application_expects(string set)
    {
        var read = () => JsonSerializer.Deserialize<CheckRequest>($"{{ \"standards\": {set} }}", Web);

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Parts_of_the_model_can_be_held_too()
    {
        const string Json =
            """
            {"id":"II.6.1.2(2)","treatment":{"value":"partly-specified","readFrom":"clause-text","missing":["II.6.1.2(2).a"]},"tier":"tier-1","on":"2015-04","byId":{"II.1":1}}
            """;

        var part = JsonSerializer.Deserialize<Part>(Json, Web)!;

        part.Treatment.Missing.Should().Equal(GuidelineId.Parse("II.6.1.2(2).a"));
        part.Tier.Should().BeSameAs(DocumentTier.EnforceableStandards);
        JsonSerializer.Serialize(part, Web).Should().Be(Json);
        var unknown = () => JsonSerializer.Deserialize<Treatment>("{\"value\":\"specified\",\"other\":1}", Web);
        unknown.Should().Throw<JsonException>();
    }

    [Fact]
    public void Names_are_those_of_files_whatever_the_callers_policy()
    {
        var options = With(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper });

        JsonSerializer.Serialize(new CheckRequest(SafetyStandardsSet.Of(Inventory.Partial), null, null), options)
            .Should().Be("""{"STANDARDS":{"inventory":"partial","documents":[]},"TREATMENT":null,"NOTE":null}""");
        JsonSerializer.Serialize(new Treatment { Value = TreatmentValue.Specified, ReadFrom = ReadFrom.Heading }, options)
            .Should().Be("""{"value":"specified","readFrom":"heading"}""");
    }

    /// <summary>Under every policy each record is read and written as in files: no member under the name of another.</summary>
    [Fact]
    public void So_they_are_of_every_record()
    {
        JsonNamingPolicy?[] policies = [null, JsonNamingPolicy.CamelCase, JsonNamingPolicy.SnakeCaseUpper, JsonNamingPolicy.KebabCaseLower];
        foreach (var options in policies.Select(static policy => With(new JsonSerializerOptions { PropertyNamingPolicy = policy })))
        {
            ModelRecords.All.DistinctBy(static record => record.GetType()).Should().AllSatisfy(record =>
            {
                var json = JsonSerializer.Serialize(record, record.GetType(), options);

                JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(ModelRecords.Write(record))).Should().BeTrue(json);
                JsonSerializer.Deserialize(json, record.GetType(), options).Should().Be(record);
            });
        }
    }

    [Fact]
    public void The_callers_own_types_stay_as_they_were()
    {
        var options = With(new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } });

        JsonSerializer.Serialize(new { Day = DayOfWeek.Monday, In = Inventory.Complete, None = (string?)null }, options)
            .Should().Be("""{"Day":"Monday","In":"complete","None":null}""");
        JsonSerializer.Deserialize<Own>("{\"Text\":null,\"Text\":null,\"x\":1}", options)!.Text.Should().BeNull();
    }

    [Fact]
    public void Null_is_no_settings()
    {
        var add = () => GuidelineJson.AddTo(null!);

        add.Should().Throw<ArgumentNullException>();
    }

    private static string Document(string id) => $$"""{"id":"{{id}}","title":"t","tier":"tier-4","issuer":"i"}""";

    private static string Practice(string members) => $$"""{"id":"v","operator":"o",{{members}}}""";

    private static JsonSerializerOptions With(JsonSerializerOptions options)
    {
        GuidelineJson.AddTo(options);
        return options;
    }

    public sealed record CheckRequest(SafetyStandardsSet Standards, Treatment? Treatment, string? Note);

    public sealed record PracticeRequest(SelfVerification Practice, BasicPolicy? Policy, int? Priority);

    public sealed record Part(GuidelineId Id, Treatment Treatment, DocumentTier Tier, PartialDate On, IReadOnlyDictionary<GuidelineId, int> ById);

    public sealed record Own
    {
        public string Text { get; init; } = string.Empty;
    }
}
