namespace Ciip.Guideline.Benchmarks;

/// <summary>The files of samples/data, and the date that evaluations are asked for.</summary>
internal static class Data
{
    public static PartialDate AsOf { get; } = PartialDate.Parse("2026-04-01");

    /// <summary>The published documents, by ordinal order of their ids.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "data");

    public static byte[] File(string id) => System.IO.File.ReadAllBytes(Path.Combine(Folder, id + ".json"));

    public static SafetyStandardsDocument Document(string id) => GuidelineJson.Parse<SafetyStandardsDocument>(File(id));

    /// <summary>The file of the documents of the reference operator, and that of its practice.</summary>
    public static byte[] OperatorFile(string name) => File("reference-operator/" + name);

    /// <summary>The documents of the reference operator, who is known in full.</summary>
    public static IReadOnlyList<SafetyStandardsDocument> OperatorDocuments() => GuidelineJson.Parse<SafetyStandardsSet>(OperatorFile("standards")).Documents;

    /// <summary>A law's rule, a ministry's guideline and a hospital's own rule.</summary>
    public static SafetyStandardsSet MedicalChain() => SafetyStandardsSet.Of(
        Inventory.Partial,
        Document("medical-care-act-reg-art14-2"),
        Document("mhlw-medical-systems-guideline-6.0"),
        Document("shiogama-hospital-operation-rule"));
}
