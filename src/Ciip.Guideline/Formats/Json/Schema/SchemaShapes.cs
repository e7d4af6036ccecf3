using System.Text.Json;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Says in the words of a schema what a shape allows.</summary>
internal static class SchemaShapes
{
    private const string NotEmpty = "\\S";

    /// <summary>Whether a shape is written once, as a definition, and referred to.</summary>
    public static bool IsDefined(JsonShape shape) => shape.Kind switch
    {
        JsonShapeKind.Record => true,
        JsonShapeKind.Text => shape.Converter is not (null or FormatConverter),
        _ => false,
    };

    /// <summary>The content of the schema of a record, or of a text that has forms or tokens.</summary>
    public static void WriteContent(Utf8JsonWriter json, JsonShape shape)
    {
        if (shape.Kind == JsonShapeKind.Record)
        {
            WriteRecord(json, shape);
        }
        else
        {
            WriteDescription(json, SchemaDescriptions.Of(shape.Type));
            json.WriteString("type", "string");
            shape.Converter!.Form.Write(json);
        }
    }

    private static void WriteRecord(Utf8JsonWriter json, JsonShape shape)
    {
        WriteDescription(json, SchemaDescriptions.Of(shape.Type));
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var member in shape.Members)
        {
            json.WriteStartObject(member.Name);
            WriteDescription(json, SchemaDescriptions.Of(shape.Type, member.Name));
            WriteUse(json, member.Shape, isNullable: member is { IsNullable: true, IsRequired: false }, isFilled: member.IsRequired);
            SchemaChecks.WriteOfMember(json, shape, member);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (shape.Members.Any(static member => member.IsRequired))
        {
            json.WriteStartArray("required");
            foreach (var member in shape.Members.Where(static member => member.IsRequired))
            {
                json.WriteStringValue(member.Name);
            }

            json.WriteEndArray();
        }

        json.WriteBoolean("additionalProperties", value: false);
        SchemaChecks.WriteOfRecord(json, shape);
    }

    /// <summary>What stands where a value of the shape stands; a text that is filled is more than white space.</summary>
    private static void WriteUse(Utf8JsonWriter json, JsonShape shape, bool isNullable, bool isFilled)
    {
        if (IsDefined(shape))
        {
            WriteReference(json, shape, isNullable);
            return;
        }

        WriteType(json, shape.Kind == JsonShapeKind.Integer ? "integer" : shape.TypeName.Name, isNullable);
        switch (shape.Kind)
        {
            case JsonShapeKind.List:
                json.WriteStartObject("items");
                WriteUse(json, shape.Element!, isNullable: false, isFilled: true);
                json.WriteEndObject();
                break;
            case JsonShapeKind.Map:
                WriteEntries(json, shape);
                break;
            case JsonShapeKind.Integer:
                json.WriteNumber("minimum", shape.Minimum);
                json.WriteNumber("maximum", int.MaxValue);
                break;
            case JsonShapeKind.Text when shape.Converter is { } format:
                format.Form.Write(json);
                break;
            case JsonShapeKind.Text when isFilled:
                json.WriteString("pattern", NotEmpty);
                break;
            default:
                break;
        }
    }

    /// <summary>Each key by itself, so that an editor offers it with its title.</summary>
    private static void WriteEntries(Utf8JsonWriter json, JsonShape map)
    {
        json.WriteStartObject("properties");
        foreach (var key in KeysOf(map))
        {
            json.WriteStartObject(key.Key);

            // The title is what an editor shows above the description of the value, which says the same of every key.
            if (key.Value is not null)
            {
                json.WriteString("title", key.Value);
            }

            WriteDescription(json, key.Value);
            WriteUse(json, map.Element!, isNullable: false, isFilled: true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", value: false);
    }

    /// <summary>The keys that a map can have, and what each of them is: ids of the catalog, or the tokens of a closed set.</summary>
    private static IEnumerable<KeyValuePair<string, string?>> KeysOf(JsonShape map) => map.Key is GuidelineIdConverter
        ? GuidelineCatalog.FourthEdition.IdTexts.Select(GuidelineId.Parse).Where(id => SchemaChecks.IsKeyOf(map.Element!, id))
            .Select(static id => new KeyValuePair<string, string?>(id.Text, TextForm.Titled(id.Provision?.Title ?? id.Section.Title)))
        : map.Key!.Form.Described;

    /// <summary>
    /// What stands beside a reference is not read in draft-07, so the reference stands in a list of its own. The type beside it lets an
    /// editor write colon and quotes behind the name.
    /// </summary>
    private static void WriteReference(Utf8JsonWriter json, JsonShape shape, bool isNullable)
    {
        WriteType(json, shape.TypeName.Name, isNullable);
        json.WriteStartArray(isNullable ? "anyOf" : "allOf");
        json.WriteStartObject();
        json.WriteString("$ref", "#/definitions/" + shape.Type.Name);
        json.WriteEndObject();
        if (isNullable)
        {
            json.WriteStartObject();
            json.WriteString("type", "null");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteType(Utf8JsonWriter json, string name, bool isNullable)
    {
        if (!isNullable)
        {
            json.WriteString("type", name);
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue(name);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }

    private static void WriteDescription(Utf8JsonWriter json, string? description)
    {
        if (description is not null)
        {
            json.WriteString("description", description);
        }
    }
}
