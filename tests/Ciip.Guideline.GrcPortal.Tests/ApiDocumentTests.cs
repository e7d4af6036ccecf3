using System.Text.Json.Nodes;
using Ciip.Guideline.Formats;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>The OpenAPI document says everything, the same everywhere.</summary>
public sealed class ApiDocumentTests(PortalServers servers)
{
    private static readonly string[] Problems = ["400", "401", "403", "429", "500", "503"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.PostgreSql)]
    public async Task The_document_is_the_approved_one(Database database)
    {
        using var nobody = (await servers.OnAsync(database)).Client(tenant: null);
        using var somebody = (await servers.OnAsync(database)).Client();
        var text = await nobody.Http.GetStringAsync("/openapi/v1.json", Stop);

        Repository.ShouldEqualFile(text.ReplaceLineEndings("\n") + "\n", "samples", "GrcPortal", "openapi.json");
        (await somebody.Http.GetStringAsync("/openapi/v1.json?lang=ja", Stop)).Should().Be(text);
    }

    [Fact]
    public async Task Every_operation_has_a_name_and_says_what_it_does_and_what_can_go_wrong()
    {
        var operations = await ApiOperations.OfAsync(await servers.OnAsync(Database.Sqlite));

        operations.Select(static one => one.Id).Should().OnlyHaveUniqueItems();
        foreach (var operation in operations)
        {
            operation.Node["summary"]!.GetValue<string>().Should().NotBeNullOrEmpty(operation.Id);
            operation.Node["tags"]!.AsArray().Should().ContainSingle(operation.Id);
            operation.Node["security"]!.AsArray().Should().HaveCount(2, operation.Id);
            var responses = operation.Node["responses"]!.AsObject();
            responses.Select(static one => one.Key).Should().Contain(Problems, operation.Id).And.Contain(static one => one[0] == '2', operation.Id);
            responses.Where(static one => one.Key[0] is '4' or '5').Should().OnlyContain(static one => one.Value!["content"]!["application/problem+json"]!["schema"]!["$ref"] != null, operation.Id);
            (operation.Node["parameters"]?.AsArray() ?? []).Where(static one => one!["description"] is null).Should().BeEmpty(operation.Id);
            responses.ContainsKey("404").Should().Be(operation.HasPathParameters || operation.Id is "getGuidelinePlace" or "requestEvaluation", operation.Id);
            (responses.ContainsKey("422"), responses.ContainsKey("409")).Should().Be((operation.Changes, operation.Changes), operation.Id);
        }
    }

    /// <summary>A schema that says nothing takes everything, as that of a type with a converter does unless somebody says more.</summary>
    [Fact]
    public async Task Every_schema_says_something_and_every_reference_leads_to_one()
    {
        var document = await ApiOperations.DocumentAsync(await servers.OnAsync(Database.Sqlite));
        var schemas = document["components"]!["schemas"]!.AsObject();

        schemas.Where(static one => one.Value!["type"] is null && one.Value["anyOf"] is null && one.Value["oneOf"] is null).Select(static one => one.Key).Should().BeEmpty();
        References(document).Distinct().Where(static one => one.StartsWith("#/components/schemas/", StringComparison.Ordinal)).Should().BeSubsetOf(schemas.Select(static one => "#/components/schemas/" + one.Key));
        document["servers"].Should().BeNull("where it runs is nobody's but the machine's");
    }

    /// <summary>The library's schema of report files stands in it word by word.</summary>
    [Fact]
    public async Task The_librarys_schemas_are_in_it()
    {
        var schemas = (await ApiOperations.DocumentAsync(await servers.OnAsync(Database.Sqlite)))["components"]!["schemas"]!.AsObject();
        var root = JsonNode.Parse(GuidelineJsonSchema.Of<ReportFile>().Replace("#/definitions/", "#/components/schemas/", StringComparison.Ordinal))!.AsObject();
        foreach (var (name, expected) in root["definitions"]!.AsObject())
        {
            JsonNode.DeepEquals(Sorted(schemas[name]), Sorted(expected)).Should().BeTrue($"{name}: {schemas[name]} {expected}");
        }

        schemas[nameof(ReportFile)]!["required"]!.AsArray().Should().HaveCount(root["required"]!.AsArray().Count);
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(static one => one.Key, StringComparer.Ordinal).Select(static one => KeyValuePair.Create(one.Key, Sorted(one.Value)))),
        // The types that a value may have are a set.
        JsonArray list when list.All(static one => one?.GetValueKind() == System.Text.Json.JsonValueKind.String) => new JsonArray([.. list.Select(static one => one!.GetValue<string>()).Order(StringComparer.Ordinal).Select(static one => JsonValue.Create(one))]),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        null => null,
        _ => node.DeepClone(),
    };

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(static one => one is { Key: "$ref", Value: JsonValue text } ? [text.GetValue<string>()] : References(one.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
