using Ciip.Guideline;

namespace QuickStart;

/// <summary>The files of samples/data.</summary>
internal static class Data
{
    public static string[] Ids(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    public static SafetyStandardsDocument Standards(string id) => GuidelineJson.Parse<SafetyStandardsDocument>(Read("standards", id));

    public static SelfVerification Practice(string id) => GuidelineJson.Parse<SelfVerification>(Read("practice", id));

    public static SafetyStandardsSet Set(string id) => GuidelineJson.Parse<SafetyStandardsSet>(Read("sets", id));

    private static byte[] Read(string folder, string id) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, folder, Path.GetFileName(id) + ".json"));
}
