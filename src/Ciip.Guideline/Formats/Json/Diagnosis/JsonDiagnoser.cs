using System.Text.Json;

namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// The second pass over a text that could not be read: finds everything that is wrong with it, and where. Time and memory
/// grow linearly with the text.
/// </summary>
internal static class JsonDiagnoser
{
    /// <summary>How many values of a large text are kept at its first look.</summary>
    private const int MostNodes = 50_000;

    /// <summary>Finds everything that is wrong.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="root">The shape to read it against.</param>
    /// <param name="failure">Why the first pass failed; reported only if nothing else is found.</param>
    /// <param name="options">How much to say.</param>
    public static IReadOnlyList<GuidelineDiagnostic> Diagnose(ReadOnlySpan<byte> utf8, JsonShape root, Exception? failure, ReadOptions options)
    {
        var diagnostics = Look(utf8, root, options, int.MaxValue);
        if (diagnostics.Count == 0)
        {
            diagnostics.Add(0, string.Empty, SyntaxProblems.Unreadable(failure?.Message ?? "The text could not be read."));
        }

        return diagnostics.InOrder(utf8);
    }

    /// <summary>
    /// A first look at a large text, which would cost many times its size to read: everything that is wrong with its form, and as far as
    /// not many values stand before that, with its content. Empty where nothing is.
    /// </summary>
    public static IReadOnlyList<GuidelineDiagnostic> LookAtForm(ReadOnlySpan<byte> utf8, JsonShape root, ReadOptions options) =>
        Look(utf8, root, options, MostNodes).InOrder(utf8);

    private static DiagnosticList Look(ReadOnlySpan<byte> utf8, JsonShape root, ReadOptions options, int mostNodes)
    {
        var diagnostics = new DiagnosticList(options.MaxDiagnostics);
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
            Walk(utf8, root, diagnostics, mostNodes);
            if (diagnostics.IsFull && diagnostics.Count == options.MaxDiagnostics)
            {
                // The form filled it to the last, so that the content was not looked at: with room for one more it is, and counted.
                var withContent = new DiagnosticList(options.MaxDiagnostics + 1);
                Walk(utf8, root, withContent, mostNodes);
                diagnostics.CountAs(withContent);
            }
        }

        return diagnostics;
    }

    /// <summary>A file of another format: that alone is reported.</summary>
    public static IReadOnlyList<GuidelineDiagnostic> OtherFormat(
        ReadOnlySpan<byte> utf8, long offset, string format, IReadOnlyList<string> formats)
    {
        var diagnostics = new DiagnosticList(limit: 1);
        diagnostics.Add(offset, "/format", JsonProblems.OtherFormat(format, formats));
        return diagnostics.InOrder(utf8);
    }

    private static void Walk(ReadOnlySpan<byte> utf8, JsonShape root, DiagnosticList diagnostics, int mostNodes)
    {
        var walker = new TextWalker(diagnostics, mostNodes);
        var reader = new Utf8JsonReader(utf8, JsonContract.ReaderOptions);
        var rootIsClosed = false;
        TextNode? node = null;
        try
        {
            reader.Read();
            node = new TextNode(root, reader.TokenStartIndex);
            walker.Read(ref reader, root, node, nullable: false);
            rootIsClosed = true;
            reader.Read();
        }
        catch (JsonException exception)
        {
            var (offset, problem) = SyntaxCheck.Explain(utf8, exception, rootIsClosed);
            diagnostics.Add(offset, string.Empty, problem);
        }

        // Nothing of the content is kept behind the last diagnostic that is said.
        diagnostics.IsLeast = diagnostics.IsFull;
        if (node is not null && !diagnostics.IsFull)
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
