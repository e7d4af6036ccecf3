using System.Text.Json.Nodes;
using GrcPortal.Files;
using Microsoft.OpenApi;

namespace GrcPortal.Api;

/// <summary>A body that is a file of the library's: bytes, because they are kept as they are, and in them JSON of one of three formats, or a questionnaire.</summary>
internal static class FileBody
{
    private const string Bytes = "application/octet-stream";
    private static readonly string[] Kinds = [nameof(SafetyStandardsDocument), nameof(SafetyStandardsSet), nameof(SelfVerification)];

    public static RouteHandlerBuilder TakesFile(this RouteHandlerBuilder endpoint) => endpoint.Accepts<Stream>(Bytes, "application/json", SpreadsheetTypes.Xlsx, "text/csv").AddOpenApiOperationTransformer(static (operation, _, _) =>
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "The file as it is, or a filled-in questionnaire; `application/json`, the type of workbooks and `text/csv` are taken as well.",
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                [Bytes] = new OpenApiMediaType
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.String,
                        Format = "binary",
                        // Words of JSON Schema that the model has no members for.
                        Extensions = new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal)
                        {
                            ["contentMediaType"] = new JsonNodeExtension("application/json"),
                            ["contentSchema"] = new JsonNodeExtension(new JsonObject { ["oneOf"] = new JsonArray([.. Kinds.Select(Kind)]) }),
                        },
                    },
                },
            },
        };
        return Task.CompletedTask;
    });

    /// <summary>A file says what it is, which a record inside another file need not.</summary>
    private static JsonObject Kind(string name) => new() { ["$ref"] = "#/components/schemas/" + name, ["required"] = new JsonArray("format") };
}
