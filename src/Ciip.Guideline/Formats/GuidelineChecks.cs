using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline;

/// <summary>
/// Checks what was made in code as a file would be: ids that occur twice, blank titles, links that lead nowhere, dates in reverse.
/// Evaluating judges none of that and throws at none of it: what an object says is data.
/// </summary>
public static class GuidelineChecks
{
    /// <summary>What <see cref="GuidelineJson.TryParse{T}(string, out T, out IReadOnlyList{GuidelineDiagnostic}, ReadOptions)"/> says of the document as a file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How much to say; null says up to 1,000 diagnostics.</param>
    /// <returns>The diagnostics; empty where nothing is wrong. Line and column are those of the file that <see cref="GuidelineJson.ToJson"/> writes.</returns>
    /// <exception cref="ArgumentException">An enum value in it is not defined.</exception>
    public static IReadOnlyList<GuidelineDiagnostic> Check(this SafetyStandardsDocument document, ReadOptions? options = null) => Of(Require.NotNull(document), options, out _);

    /// <summary>The same for a set; and that its inventory is complete and empty, which no file is refused for.</summary>
    /// <param name="standards">The set.</param>
    /// <param name="options">How much to say; null says up to 1,000 diagnostics.</param>
    /// <returns>The diagnostics, with <see cref="GuidelineDiagnosticCodes.EmptyInventory"/> for a complete inventory without a document.</returns>
    /// <exception cref="ArgumentException">An enum value in it is not defined.</exception>
    public static IReadOnlyList<GuidelineDiagnostic> Check(this SafetyStandardsSet standards, ReadOptions? options = null)
    {
        var found = Of(Require.NotNull(standards), options, out var utf8);
        if (standards.Inventory != Inventory.Complete || standards.Documents.Count > 0)
        {
            return found;
        }

        var position = new TextPosition(utf8);
        position.MoveTo(utf8.AsSpan().IndexOf("\"documents\":"u8));
        return Seq.From(found.Append(new GuidelineDiagnostic(JsonProblems.EmptyInventory(), "/documents", position.Line, position.Column)));
    }

    /// <summary>The same for a self-verification.</summary>
    /// <param name="practice">The self-verification.</param>
    /// <param name="options">How much to say; null says up to 1,000 diagnostics.</param>
    /// <returns>The diagnostics; empty where nothing is wrong.</returns>
    /// <exception cref="ArgumentException">An enum value in it is not defined.</exception>
    public static IReadOnlyList<GuidelineDiagnostic> Check(this SelfVerification practice, ReadOptions? options = null) => Of(Require.NotNull(practice), options, out _);

    /// <summary>The same for a crosswalk.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="options">How much to say; null says up to 1,000 diagnostics.</param>
    /// <returns>The diagnostics; empty where nothing is wrong.</returns>
    /// <exception cref="ArgumentException">An enum value in it is not defined.</exception>
    public static IReadOnlyList<GuidelineDiagnostic> Check(this Crosswalk crosswalk, ReadOptions? options = null) => Of(Require.NotNull(crosswalk), options, out _);

    /// <summary>The same for a carry-over.</summary>
    /// <param name="carryOver">The carry-over.</param>
    /// <param name="options">How much to say; null says up to 1,000 diagnostics.</param>
    /// <returns>The diagnostics; empty where nothing is wrong.</returns>
    /// <exception cref="ArgumentException">An enum value in it is not defined.</exception>
    public static IReadOnlyList<GuidelineDiagnostic> Check(this CarryOver carryOver, ReadOptions? options = null) => Of(Require.NotNull(carryOver), options, out _);

    /// <summary>By way of the file itself, so that the two cannot differ.</summary>
    private static IReadOnlyList<GuidelineDiagnostic> Of<T>(T value, ReadOptions? options, out byte[] utf8)
    {
        utf8 = GuidelineJson.ToUtf8Bytes(value);
        _ = GuidelineJson.TryParse<T>(utf8, out _, out var diagnostics, options);
        return diagnostics;
    }
}
