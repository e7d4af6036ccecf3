using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace GrcPortal.Api;

/// <summary>Describes what goes wrong: every answer that is not what was asked for is a problem, whether the endpoint or what stands before it says so.</summary>
internal static class ApiProblems
{
    private static readonly string[] Always = ["400", "401", "403", "429", "500", "503"];

    public static void Describe(OpenApiOperation operation, bool changes, OpenApiDocument document)
    {
        var responses = operation.Responses ??= [];
        string[] statuses = [.. Always, .. changes ? new[] { "409", "422" } : [], .. operation.RequestBody is null ? Array.Empty<string>() : ["413", "415"]];
        foreach (var status in statuses)
        {
            responses.TryAdd(status, new OpenApiResponse { Description = ReasonPhrases.GetReasonPhrase(int.Parse(status, CultureInfo.InvariantCulture)) });
        }

        foreach (var response in responses.Where(static one => one.Key[0] is '4' or '5').Select(static one => one.Value).OfType<OpenApiResponse>().Where(static one => one.Content is not { Count: > 0 }))
        {
            response.Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [PortalProblems.ContentType] = new() { Schema = new OpenApiSchemaReference("ProblemDetails", document) } };
        }

        // In the order of their numbers, whoever said them.
        operation.Responses = [];
        foreach (var (status, response) in responses.OrderBy(static one => one.Key, StringComparer.Ordinal))
        {
            operation.Responses.Add(status, response);
        }
    }
}
