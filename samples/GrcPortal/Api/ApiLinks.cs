using System.Globalization;

namespace GrcPortal.Api;

/// <summary>Where things are in the API: every `Location` and every link in an answer comes from here.</summary>
internal static class ApiLinks
{
    public static string Operator(Guid id) => $"/api/operators/{id}";

    public static string File(Guid id) => $"/api/files/{id}";

    public static string Version(Guid fileId, int number) => string.Create(CultureInfo.InvariantCulture, $"/api/files/{fileId}/versions/{number}");

    public static string Run(Guid id) => $"/api/runs/{id}";

    public static string Export(Guid runId, string name) => $"{Run(runId)}/exports/{name}";

    public static string Evaluation(Guid id) => $"/api/evaluations/{id}";

    public static string Rule(string id) => "/api/rules/" + Uri.EscapeDataString(id);

    public static string Guideline(string at) => "/api/guideline?at=" + Uri.EscapeDataString(at);
}
