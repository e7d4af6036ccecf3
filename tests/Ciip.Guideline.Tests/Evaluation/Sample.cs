using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Documents that several tests evaluate.</summary>
internal static class Sample
{
    public static SafetyStandardsSet MedicalChain() => SafetyStandardsSet.Of(
        Inventory.Partial,
        Published("medical-care-act-reg-art14-2"),
        Published("mhlw-medical-systems-guideline-6.0"),
        Published("shiogama-hospital-operation-rule"));

    public static IReadOnlyList<SafetyStandardsDocument> AllPublished() =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(Path.GetFileNameWithoutExtension).Select(id => Published(id!))];

    public static SafetyStandardsDocument Published(string id) =>
        GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(Path.Combine(Folder, id + ".json")));

    public static SelfVerification PublishedPractice(string id) =>
        GuidelineJson.Parse<SelfVerification>(File.ReadAllBytes(Path.Combine(Repository.Samples, "data", "practice", id + ".json")));

    public static SafetyStandardsDocument Rule(string id) => new()
    {
        Id = id,
        Title = "Rule of a fictitious operator",
        Tier = DocumentTier.InternalRules,
        Issuer = "Fictitious Operator",
    };

    private static string Folder => Path.Combine(Repository.Samples, "data", "standards");
}
