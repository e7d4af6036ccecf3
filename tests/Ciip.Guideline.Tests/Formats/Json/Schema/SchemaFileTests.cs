using System.Text.Json.Nodes;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Json.Schema;

/// <summary>docs/schemas, generated from the contract of the reader.</summary>
public sealed class SchemaFileTests
{
    public static TheoryData<string> Names => [.. SchemaFile.All.Select(static file => file.FileName)];

    [Fact]
    public void Every_root_type_has_one() => SchemaFile.All.Select(static file => file.Format).Should().Equal(RootTypes.All.Select(static root => root.Formats[0]));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_is_up_to_date(string name) =>
        Repository.ShouldEqualFile(SchemaFile.All.Single(file => file.FileName == name).Text, "docs", "schemas", name);

    [Fact]
    public void What_no_file_can_hold_has_none()
    {
        var make = () => GuidelineJsonSchema.Of<Treatment>();

        make.Should().Throw<ArgumentException>().WithMessage("*Ciip.Guideline.Treatment*ReportFile*");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_record_and_every_member_is_described(string name)
    {
        var schema = JsonNode.Parse(SchemaFile.All.Single(file => file.FileName == name).Text)!.AsObject();
        var definitions = schema["definitions"]!.AsObject();
        definitions.Where(static definition => definition.Value!["description"] is null).Select(static definition => definition.Key).Should().BeEmpty();
        definitions.Select(static definition => (definition.Key, Value: definition.Value!)).Append((schema["title"]!.GetValue<string>(), schema))
            .SelectMany(static record => (record.Value["properties"]?.AsObject() ?? []).Where(static member => member.Value!["description"] is null).Select(member => $"{record.Key}.{member.Key}"))
            .Should().BeEmpty();
    }

    /// <summary>A validator in its strict mode, such as ajv, refuses a schema with a word it does not know.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Only_words_of_the_draft_are_used(string name) =>
        Keywords(JsonNode.Parse(SchemaFile.All.Single(file => file.FileName == name).Text)!.AsObject()).Distinct().Should().BeSubsetOf(
        [
            "$schema", "$id", "title", "description", "definitions", "$ref", "type", "properties", "required", "additionalProperties", "items", "uniqueItems",
            "enum", "pattern", "minimum", "maximum", "anyOf", "allOf", "oneOf",
        ]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_reference_leads_to_a_definition_and_every_definition_is_used(string name)
    {
        var schema = JsonNode.Parse(SchemaFile.All.Single(file => file.FileName == name).Text)!;
        References(schema).Distinct().Should().BeEquivalentTo(schema["definitions"]!.AsObject().Select(static definition => "#/definitions/" + definition.Key));
    }

    private static IEnumerable<string> Keywords(JsonObject schema) => schema.SelectMany(static member => member switch
    {
        { Key: "properties" or "definitions" } => member.Value!.AsObject().SelectMany(static named => Keywords(named.Value!.AsObject())),
        { Value: JsonObject inner } => Keywords(inner),
        { Value: JsonArray list } => list.OfType<JsonObject>().SelectMany(Keywords),
        _ => [],
    }).Concat(schema.Select(static member => member.Key));

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject member => member.SelectMany(static entry => entry.Key == "$ref" ? [entry.Value!.GetValue<string>()] : References(entry.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
