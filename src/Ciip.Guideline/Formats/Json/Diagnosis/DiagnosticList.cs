using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Collects problems with their places, in whatever order they are found, up to a limit; those beyond it are counted.</summary>
internal sealed class DiagnosticList(int limit)
{
    private readonly List<(long Offset, string Pointer, JsonProblem Problem)> found = [];
    private int foreign;
    private int beyond;

    public int Count => found.Count + beyond;

    /// <summary>Whether the text was not looked at for everything, so that there may be more than are counted.</summary>
    public bool IsLeast { get; set; }

    /// <summary>Whether the next one is only counted.</summary>
    public bool IsFull => found.Count == limit;

    /// <summary>Whether the next one of a kind is only counted: the list is full, and what it says is not less worth saying.</summary>
    public bool IsOnlyCounted(bool isForeign) => IsFull && (isForeign || foreign == 0);

    /// <summary>A problem of a value.</summary>
    public void Add(TextNode node, JsonProblem problem) => Add(node, member: null, node.Offset, problem);

    /// <summary>A problem of a record's or map's member.</summary>
    public void Add(TextNode node, string? member, long offset, JsonProblem problem)
    {
        if (IsOnlyCounted(isForeign: false))
        {
            beyond++;
        }
        else
        {
            Add(offset, node.PointerTo(member), problem);
        }
    }

    /// <summary>A problem of the text at a place, in bytes.</summary>
    public void Add(long offset, string pointer, JsonProblem problem)
    {
        var isForeign = problem.Code == GuidelineDiagnosticCodes.ForeignContent;
        if (IsFull)
        {
            beyond++;
            if (isForeign || foreign == 0)
            {
                return;
            }

            // What keeps a text from being read is said before what is only left aside.
            found.RemoveAt(found.FindLastIndex(static entry => entry.Problem.Code == GuidelineDiagnosticCodes.ForeignContent));
            foreign--;
        }

        foreign += isForeign ? 1 : 0;
        found.Add((offset, pointer, problem));
    }

    /// <summary>One more, where it is known that the list is full.</summary>
    public void CountOne() => beyond++;

    /// <summary>Those that a reader inside this one only counted.</summary>
    public void CountFurther(JsonProblem problem)
    {
        beyond += problem.Further;
        IsLeast |= problem.IsLeast;
    }

    /// <summary>As many as another list of the same text counts.</summary>
    public void CountAs(DiagnosticList other) => (beyond, IsLeast) = (other.Count - found.Count, other.IsLeast);

    /// <summary>The diagnostics in order of position, and where that is the same in the order they were found.</summary>
    public IReadOnlyList<GuidelineDiagnostic> InOrder(ReadOnlySpan<byte> utf8)
    {
        var diagnostics = new List<GuidelineDiagnostic>(found.Count + 1);
        var position = new TextPosition(utf8);
        foreach (var (offset, pointer, problem) in found.OrderBy(static entry => entry.Offset))
        {
            position.MoveTo(offset);
            diagnostics.Add(new GuidelineDiagnostic(problem, pointer, position.Line, position.Column));
        }

        if (beyond > 0)
        {
            diagnostics.Add(new GuidelineDiagnostic(JsonProblems.More(beyond, IsLeast), string.Empty, position.Line, position.Column));
        }

        return Seq.From(diagnostics);
    }
}
