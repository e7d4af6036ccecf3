using System.Runtime.CompilerServices;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>The files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The documents of the reference operator's set, which say all that a document can say.</summary>
    public static SafetyStandardsSet ReferenceSet { get; } = GuidelineJson.Parse<SafetyStandardsSet>(File.ReadAllBytes(Data("reference-operator", "standards.json")));

    public static IEnumerable<string> Documents =>
        Directory.EnumerateFiles(Path.Combine(Root, "samples", "data", "standards"), "*.json").Order(StringComparer.Ordinal);

    public static IEnumerable<string> SelfVerifications =>
        Directory.EnumerateFiles(Path.Combine(Root, "samples", "data", "practice"), "*.json").Order(StringComparer.Ordinal)
            .Append(Data("reference-operator", "self-verification.json"));

    public static string Data(params string[] path) => Path.Combine([Root, "samples", "data", .. path]);

    private static string Find([CallerFilePath] string here = "")
    {
        var start = Path.IsPathRooted(here) && File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory;
        var at = new DirectoryInfo(start);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Ciip.Guideline.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new InvalidOperationException("The repository's root was not found.");
    }
}
