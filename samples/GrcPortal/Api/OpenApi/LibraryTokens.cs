using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;

namespace GrcPortal.Api;

/// <summary>Enums and texts in two languages as they are written: their converters tell OpenAPI nothing, and what they write tells everything.</summary>
internal static class LibraryTokens
{
    public static Task Describe(OpenApiSchema schema, JsonTypeInfo type)
    {
        if (type.Type == typeof(LocalizedText))
        {
            schema.Type = JsonSchemaType.Object;
            schema.Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { ["english"] = Text(), ["japanese"] = Text() };
            schema.Required = new HashSet<string>(StringComparer.Ordinal) { "english", "japanese" };
        }
        else if (type.Type.IsEnum)
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. Enum.GetValues(type.Type).Cast<object>().Select(one => JsonSerializer.SerializeToNode(one, type)!)];
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}
