using Ciip.Guideline.Common;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>Collects problems with their places, in whatever order they are found.</summary>
internal sealed class DiagnosticList
{
    private readonly List<(long Offset, string Pointer, JsonProblem Problem)> found = [];

    public int Count => found.Count;

    /// <summary>A problem of a value.</summary>
    public void Add(TextNode node, JsonProblem problem) => Add(node, member: null, node.Offset, problem);

    /// <summary>A problem of a record's or map's member.</summary>
    public void Add(TextNode node, string? member, long offset, JsonProblem problem) => Add(offset, node.PointerTo(member), problem);

    /// <summary>A problem of the text at a place, in bytes.</summary>
    public void Add(long offset, string pointer, JsonProblem problem) => found.Add((offset, pointer, problem));

    /// <summary>The diagnostics in order of position, and where that is the same in the order they were found.</summary>
    public IReadOnlyList<JsonDiagnostic> InOrder(ReadOnlySpan<byte> utf8)
    {
        var diagnostics = new List<JsonDiagnostic>(found.Count);
        var position = new TextPosition(utf8);
        foreach (var (offset, pointer, problem) in found.OrderBy(static entry => entry.Offset))
        {
            position.MoveTo(offset);
            diagnostics.Add(new JsonDiagnostic(problem, pointer, position.Line, position.Column));
        }

        return Seq.From(diagnostics);
    }
}
