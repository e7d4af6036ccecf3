using System.Text.Json;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>
/// The second pass over a text that could not be read: finds everything that is wrong with it, and where. Time and memory
/// grow linearly with the text.
/// </summary>
internal static class JsonDiagnoser
{
    /// <summary>Finds everything that is wrong.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="root">The shape to read it against.</param>
    /// <param name="failure">Why the first pass failed; reported only if nothing else is found.</param>
    public static IReadOnlyList<JsonDiagnostic> Diagnose(ReadOnlySpan<byte> utf8, JsonShape root, Exception? failure)
    {
        var diagnostics = new DiagnosticList();
        if (IsBlank(utf8))
        {
            diagnostics.Add(0, string.Empty, SyntaxProblems.Empty());
        }
        else if (EncodingCheck.Find(utf8, out var problem) is { } offset)
        {
            diagnostics.Add(offset, string.Empty, problem!);
        }
        else
        {
            Walk(utf8, root, diagnostics);
        }

        if (diagnostics.Count == 0)
        {
            diagnostics.Add(0, string.Empty, SyntaxProblems.Unreadable(failure?.Message ?? "The text could not be read."));
        }

        return diagnostics.InOrder(utf8);
    }

    /// <summary>A file of another format: that alone is reported.</summary>
    public static IReadOnlyList<JsonDiagnostic> OtherFormat(
        ReadOnlySpan<byte> utf8, long offset, string format, IReadOnlyList<string> formats)
    {
        var diagnostics = new DiagnosticList();
        diagnostics.Add(offset, "/format", JsonProblems.OtherFormat(format, formats));
        return diagnostics.InOrder(utf8);
    }

    private static void Walk(ReadOnlySpan<byte> utf8, JsonShape root, DiagnosticList diagnostics)
    {
        var reader = new Utf8JsonReader(utf8, JsonContract.ReaderOptions);
        var rootIsClosed = false;
        TextNode? node = null;
        try
        {
            reader.Read();
            node = new TextNode(root, reader.TokenStartIndex);
            new TextWalker(diagnostics).Read(ref reader, node, nullable: false);
            rootIsClosed = true;
            reader.Read();
        }
        catch (JsonException exception)
        {
            var (offset, problem) = SyntaxCheck.Explain(utf8, exception, rootIsClosed);
            diagnostics.Add(offset, string.Empty, problem);
        }

        if (node is not null)
        {
            ContentChecks.Run(node, (at, problem) => diagnostics.Add((TextNode)at, problem));
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (var b in utf8)
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }
}
