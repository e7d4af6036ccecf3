using GrcPortal.Web;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GrcPortal.Api;

/// <summary>The API described for programs, at `/openapi/v1.json`: the same on every machine, and nothing of anybody's, so that anybody may read it.</summary>
internal static class ApiDocument
{
    public static void Add(WebApplicationBuilder builder) => builder.Services.AddOpenApi("v1", static options =>
    {
        options.ShouldInclude = static one => one.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddSchemaTransformer(static (schema, context, _) => LibraryTokens.Describe(schema, context.JsonTypeInfo));
        options.AddOperationTransformer(static (operation, context, _) => Describe(operation, context));
        options.AddDocumentTransformer<LibrarySchemas>();
        options.AddDocumentTransformer(static (document, _, _) => Describe(document));
    });

    public static void Map(WebApplication app) =>
        app.MapOpenApi().AllowAnonymous().CacheOutput(static policy => policy.AddPolicy<SharedOutput>(), excludeDefaultPolicy: true);

    private static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var changes = !HttpMethods.IsGet(context.Description.HttpMethod!);
        ApiProblems.Describe(operation, changes, context.Document!);
        ApiHeaders.Describe(operation, changes);
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(static one => one is { In: ParameterLocation.Path, Name: "id" }))
        {
            var list = context.Description.RelativePath!.Split('/')[1];
            parameter.Description = $"The id of the {list.TrimEnd('s')}.";
        }

        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new()
        {
            Title = "GRC Portal",
            Version = "v1",
            Description = "Everything a user can do, for programs. Lists come in parts, each with a link to the next; what is wrong is answered as problem details (RFC 9457); "
                + "texts for people are in English and Japanese.",
        };
        // Where it runs is whoever asks to know.
        document.Servers = [];
        ApiSecurity.Describe(document);
        return Task.CompletedTask;
    }
}
