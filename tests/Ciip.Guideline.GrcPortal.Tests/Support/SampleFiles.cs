using System.Text.Json.Nodes;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>Files to upload.</summary>
internal static class SampleFiles
{
    public static byte[] Ordinance => Standards("medical-care-act-reg-art14-2");

    public static byte[] HospitalRule => Standards("shiogama-hospital-operation-rule");

    public static byte[] WaterSet => Data("reference-operator", "standards.json");

    public static byte[] WaterPractice => Data("reference-operator", "self-verification.json");

    public static byte[] CityAudit => Data("practice", "ryugasaki-city-internal-audit-2014.json");

    public static byte[] Standards(string id) => Data("standards", id + ".json");

    /// <summary>A small document, with what a test is about.</summary>
    public static string Document(string id, string title = "A rule", string? treatments = null) => new JsonObject
    {
        ["format"] = "ciip-guideline/standards-document/1",
        ["id"] = id,
        ["title"] = title,
        ["tier"] = "tier-4",
        ["issuer"] = "An operator",
        ["examination"] = new JsonObject { ["extent"] = "complete" },
        ["treatments"] = JsonNode.Parse(treatments ?? "{}"),
    }.ToJsonString();

    private static byte[] Data(params string[] path) => File.ReadAllBytes(Path.Combine([Repository.Samples, "data", .. path]));
}
