using Ciip.Guideline.Tests.Support;
using NJsonSchema;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>The schemas of both versions, loaded once.</summary>
internal static class OscalSchemas
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["catalog"] = "oscal_catalog_schema.json",
        ["profile"] = "oscal_profile_schema.json",
        ["component-definition"] = "oscal_component_schema.json",
        ["assessment-results"] = "oscal_assessment-results_schema.json",
        ["plan-of-action-and-milestones"] = "oscal_poam_schema.json",
        ["mapping-collection"] = "oscal_mapping_schema.json",
    };

    private static readonly Lazy<JsonSchema> Complete = new(() => Load("oscal-1.2.2", "oscal_complete_schema-1.2.2.json"));

    private static readonly Dictionary<string, Lazy<JsonSchema>> ByKind =
        Files.ToDictionary(file => file.Key, file => new Lazy<JsonSchema>(() => Load("oscal-1.2.1", file.Value)), StringComparer.Ordinal);

    /// <summary>What either schema finds wrong.</summary>
    public static IReadOnlyList<string> Errors(string kind, string json) =>
    [
        .. ByKind[kind].Value.Validate(json).Select(error => $"1.2.1 {kind} {error}"),
        .. Complete.Value.Validate(json).Select(error => $"1.2.2 {kind} {error}"),
    ];

    private static JsonSchema Load(string folder, string file) =>
        JsonSchema.FromJsonAsync(File.ReadAllText(Repository.Shared("schemas", folder, file))).GetAwaiter().GetResult();
}
