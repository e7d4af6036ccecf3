using Microsoft.CodeAnalysis;

namespace Ciip.Guideline.Tests.Support;

/// <summary>What the C# compiler reads beside a text.</summary>
internal static class CompilerReferences
{
    /// <summary>Everything these tests run with but the library. Opened once: each compilation would read them anew.</summary>
    public static IReadOnlyList<MetadataReference> WithoutLibrary { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static file => file != typeof(GuidelineCatalog).Assembly.Location)
            .Distinct(StringComparer.Ordinal)
            .Select(static file => MetadataReference.CreateFromFile(file)),
    ];
}
