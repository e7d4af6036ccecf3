using GrcPortal.Data;
using Microsoft.OpenApi;

namespace GrcPortal.Api;

/// <summary>Describes the headers that answers have and requests may have.</summary>
internal static class ApiHeaders
{
    /// <summary>What follows from the method and the answers.</summary>
    public static void Describe(OpenApiOperation operation, bool changes)
    {
        if (changes)
        {
            AddParameter(operation, IdempotencyKeys.Header, "A name for this request, chosen by the program: sent again under it, what was done is not done again, and its answer is repeated. Kept for a day.", Limits.Name);
        }

        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (status is "429" or "503" or "409")
            {
                AddHeader(response, "Retry-After", "After how many seconds to ask again, where that helps.", JsonSchemaType.Integer);
            }

            if (changes && status is "200" or "201")
            {
                AddHeader(response, "Location", "Where it is.", JsonSchemaType.String);
            }
        }
    }

    /// <summary>The number of the newest version comes as an entity tag.</summary>
    public static RouteHandlerBuilder AnswersVersionTag(this RouteHandlerBuilder endpoint) => endpoint.AddOpenApiOperationTransformer(static (operation, _, _) =>
    {
        foreach (var (_, response) in (operation.Responses ?? []).Where(static one => one.Key is "200" or "201"))
        {
            AddHeader(response, "ETag", "The number of the version, as in \"3\".", JsonSchemaType.String);
        }

        return Task.CompletedTask;
    });

    /// <summary>A request may say which version it was made from.</summary>
    public static RouteHandlerBuilder TakesVersionTag(this RouteHandlerBuilder endpoint) => endpoint.AddOpenApiOperationTransformer(static (operation, _, _) =>
    {
        AddParameter(operation, "If-Match", "The number of the version it was made from, as in \"3\": stored only where that is still the newest.");
        AddParameter(operation, "If-None-Match", "`*`: stored only where there is no version yet.");
        return Task.CompletedTask;
    });

    private static void AddParameter(OpenApiOperation operation, string name, string description, int? maxLength = null) => (operation.Parameters ??= []).Add(new OpenApiParameter
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = maxLength },
    });

    private static void AddHeader(IOpenApiResponse response, string name, string description, JsonSchemaType type) =>
        (((OpenApiResponse)response).Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal))[name] = new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = type } };
}
