using System.Text.Json;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Formats.Json;

/// <summary>What a schema can say of the checks that go beyond the types: those that look at one record, list or map alone.</summary>
internal static class SchemaChecks
{
    private static readonly string[] Targets = ["document", "tier", "citation"];

    /// <summary>Whether a map of such elements may have the id as a key.</summary>
    public static bool IsKeyOf(JsonShape element, GuidelineId id) =>
        element.Type == typeof(PracticeStatus) ? StatusChecks.IsOfPractice(id)
        : element.Type == typeof(ItemSummary) ? id.NamesItem
        : element.Type != typeof(ProvisionSummary) || id.Provision is not null;

    /// <summary>What goes beyond the type of a member: a scale has each level once.</summary>
    public static void WriteOfMember(Utf8JsonWriter json, JsonShape record, JsonMember member)
    {
        if (record.Type == typeof(OrderedScale) && member.Shape.Kind == JsonShapeKind.List)
        {
            json.WriteBoolean("uniqueItems", value: true);
        }
    }

    /// <summary>What goes beyond the members of a record: a reference names exactly one target, and null names none.</summary>
    public static void WriteOfRecord(Utf8JsonWriter json, JsonShape record)
    {
        if (record.Type != typeof(ReferenceTarget))
        {
            return;
        }

        json.WriteStartArray("oneOf");
        foreach (var target in Targets)
        {
            json.WriteStartObject();
            json.WriteStartObject("properties");
            json.WriteStartObject(target);
            json.WriteString("type", "string");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("required");
            json.WriteStringValue(target);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
