using System.Text;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>Short texts for tests of one thing.</summary>
internal static class Documents
{
    /// <summary>What every document needs, without the closing brace.</summary>
    public const string Head =
        """{"format":"ciip-guideline/standards-document/1","id":"d","title":"t","tier":"tier-4","issuer":"i" """;

    public static string With(string members) => Head + "," + members + "}";

    public static IReadOnlyList<GuidelineDiagnostic> Diagnose(string json) => Diagnose(Encoding.UTF8.GetBytes(json));

    public static IReadOnlyList<GuidelineDiagnostic> Diagnose(ReadOnlySpan<byte> utf8) => Diagnose<SafetyStandardsDocument>(utf8);

    /// <summary>What is wrong; and there is a value exactly when nothing is.</summary>
    public static IReadOnlyList<GuidelineDiagnostic> Diagnose<T>(ReadOnlySpan<byte> utf8)
        where T : class
    {
        var read = GuidelineJson.TryParse<T>(utf8, out var value, out var diagnostics);
        (read, value is not null).Should().Be((diagnostics.Count == 0, read));
        return diagnostics;
    }

    /// <summary>All that is wrong, however much it is.</summary>
    public static IReadOnlyList<GuidelineDiagnostic> DiagnoseAll<T>(string json)
        where T : class
    {
        GuidelineJson.TryParse<T>(json, out _, out var diagnostics, new ReadOptions { MaxDiagnostics = int.MaxValue }).Should().BeFalse();
        return diagnostics;
    }

    /// <summary>The places and codes of what is wrong.</summary>
    public static IEnumerable<string> Places(IEnumerable<GuidelineDiagnostic> diagnostics) =>
        diagnostics.Select(static diagnostic => $"{diagnostic.Line}:{diagnostic.Column} {diagnostic.Pointer} {diagnostic.Code}");

    /// <summary>The pointers and codes of what is wrong.</summary>
    public static IEnumerable<string> Kinds(IEnumerable<GuidelineDiagnostic> diagnostics) =>
        diagnostics.Select(static diagnostic => $"{diagnostic.Pointer} {diagnostic.Code}");
}
