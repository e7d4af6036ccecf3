using System.Text.Json.Nodes;
using Ciip.Guideline.Formats;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace GrcPortal.Api;

/// <summary>
/// The library's own JSON Schema of report files, which hold all other files and the tokens in them. Put into the whole document, because references inside
/// a schema would be replaced by copies before.
/// </summary>
internal sealed class LibrarySchemas : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var schemas = (document.Components ??= new()).Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        var root = JsonNode.Parse(GuidelineJsonSchema.Of<ReportFile>().Replace("#/definitions/", "#/components/schemas/", StringComparison.Ordinal))!.AsObject();
        foreach (var (name, definition) in root["definitions"]!.AsObject())
        {
            schemas[name] = Read(definition!, document);
        }

        root.Remove("definitions");
        root.Remove("$schema");

        // References are to places of this document, not of the one that the schema is by itself.
        root.Remove("$id");
        schemas[nameof(ReportFile)] = Read(root, document);
        return Task.CompletedTask;
    }

    private static OpenApiSchema Read(JsonNode schema, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _)!;
}
