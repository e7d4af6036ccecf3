namespace Ciip.Guideline.Benchmarks;

/// <summary>The files of samples/data, and the date that evaluations are asked for.</summary>
internal static class Data
{
    public static PartialDate AsOf { get; } = PartialDate.Parse("2026-04-01");

    public static byte[] File(string id) => System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", id + ".json"));

    public static SafetyStandardsDocument Document(string id) => GuidelineJson.Parse<SafetyStandardsDocument>(File(id));

    /// <summary>A law's rule, a ministry's guideline and a hospital's own rule.</summary>
    public static SafetyStandardsSet MedicalChain() => SafetyStandardsSet.Of(
        Inventory.Partial,
        Document("medical-care-act-reg-art14-2"),
        Document("mhlw-medical-systems-guideline-6.0"),
        Document("shiogama-hospital-operation-rule"));
}
