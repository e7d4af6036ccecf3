using System.Text;

namespace Ciip.Guideline.Tests.Serialization.Json;

/// <summary>Short texts for tests of one thing.</summary>
internal static class Documents
{
    /// <summary>What every document needs, without the closing brace.</summary>
    public const string Head =
        """{"format":"ciip-guideline/standards-document/1","id":"d","title":"t","tier":"tier-4","issuer":"i" """;

    public static string With(string members) => Head + "," + members + "}";

    public static IReadOnlyList<JsonDiagnostic> Diagnose(string json) => Diagnose(Encoding.UTF8.GetBytes(json));

    /// <summary>What is wrong; and there is a value exactly when nothing is.</summary>
    public static IReadOnlyList<JsonDiagnostic> Diagnose(ReadOnlySpan<byte> utf8)
    {
        var read = GuidelineJson.TryParse<SafetyStandardsDocument>(utf8, out var value, out var diagnostics);
        (read, value is not null).Should().Be((diagnostics.Count == 0, read));
        return diagnostics;
    }

    /// <summary>The places and codes of what is wrong.</summary>
    public static IEnumerable<string> Places(IEnumerable<JsonDiagnostic> diagnostics) =>
        diagnostics.Select(static diagnostic => $"{diagnostic.Line}:{diagnostic.Column} {diagnostic.Pointer} {diagnostic.Code}");
}
