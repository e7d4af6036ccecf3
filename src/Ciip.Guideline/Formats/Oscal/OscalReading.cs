using System.Text.Json;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Asks nodes for what should be there, and collects everything that is not as it should be.</summary>
internal sealed class OscalReading(ReadOptions options)
{
    private static readonly JsonProblem IsForeign = OscalProblems.Foreign();

    private readonly DiagnosticList diagnostics = new(options.MaxDiagnostics);

    /// <summary>How much is said.</summary>
    public ReadOptions Options => options;

    /// <summary>Whether anything keeps the text from being read.</summary>
    public bool HasErrors { get; private set; }

    public void Report(long offset, string pointer, JsonProblem problem)
    {
        HasErrors |= problem != IsForeign;
        diagnostics.Add(offset, pointer, problem);
    }

    /// <summary>Reports what keeps the text from being read.</summary>
    public void Report(OscalNode node, JsonProblem problem)
    {
        if (!IsOnlyCounted())
        {
            Report(node.Offset, node.Pointer, problem);
        }
    }

    /// <summary>The same of a problem that quotes something; it is worded where it is told.</summary>
    public void Report(OscalNode node, Func<string, JsonProblem> problem, string quoted)
    {
        if (!IsOnlyCounted())
        {
            Report(node.Offset, node.Pointer, problem(quoted));
        }
    }

    /// <summary>Takes over what is wrong with the JSON that properties were put together to.</summary>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="placeOf">Where what a pointer leads to comes from.</param>
    public void Report(IEnumerable<GuidelineDiagnostic> diagnostics, Func<string, OscalNode> placeOf)
    {
        HasErrors = true;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Problem.Further > 0)
            {
                this.diagnostics.CountFurther(diagnostic.Problem);
            }
            else
            {
                Report(placeOf(diagnostic.Pointer), diagnostic.Problem);
            }
        }
    }

    /// <summary>Says that something is not ours and left aside.</summary>
    public void Foreign(OscalNode node)
    {
        if (diagnostics.IsOnlyCounted(isForeign: true))
        {
            diagnostics.CountOne();
        }
        else
        {
            Report(node.Offset, node.Pointer, IsForeign);
        }
    }

    public void Duplicate(long offset, OscalNode member)
    {
        if (!IsOnlyCounted())
        {
            Report(offset, member.Pointer, JsonProblems.DuplicateMember(member.Name));
        }
    }

    public void LoneSurrogate(long offset, OscalNode node)
    {
        if (!IsOnlyCounted())
        {
            Report(offset, node.Pointer, SyntaxProblems.LoneSurrogate());
        }
    }

    public IReadOnlyList<GuidelineDiagnostic> InOrder(ReadOnlySpan<byte> utf8) => diagnostics.InOrder(utf8);

    /// <summary>Whether a node is an object. Its members that are not known are said to be left aside.</summary>
    public bool IsObject(OscalNode node, params ReadOnlySpan<string> known)
    {
        if (node.Kind != JsonTokenType.StartObject)
        {
            WrongType(node, JsonTypeName.Object);
            return false;
        }

        foreach (var member in node.Children)
        {
            if (!member.IsNamedAny(known))
            {
                Foreign(member);
            }
        }

        return true;
    }

    /// <summary>A member that must be there; null where it is not.</summary>
    public OscalNode? Required(OscalNode node, string name)
    {
        if (node.Find(name) is { } member)
        {
            return member;
        }

        if (!IsOnlyCounted())
        {
            Report(node.Offset, node.Pointer + "/" + ShownText.Segment(name), JsonProblems.MissingMember(name, []));
        }

        return null;
    }

    /// <summary>The text of a member that must be there; null where it is not.</summary>
    public string? RequiredText(OscalNode node, string name) => Required(node, name) is { } member ? TextOf(member) : null;

    /// <summary>Whether the text of a member is this one.</summary>
    public bool Says(OscalNode node, string name, string text) =>
        node.Find(name) is { } member && IsText(member) && member.Is(text);

    /// <summary>The elements of a list; none where it is absent.</summary>
    public OscalChildren List(OscalNode node, string name)
    {
        if (node.Find(name) is not { } list)
        {
            return OscalChildren.None;
        }

        if (list.Kind == JsonTokenType.StartArray)
        {
            return list.Children;
        }

        WrongType(list, JsonTypeName.Array);
        return OscalChildren.None;
    }

    /// <summary>The text that a node is; null, and reported, where it is none.</summary>
    public string? TextOf(OscalNode node) => IsText(node) ? node.Text : null;

    private bool IsText(OscalNode node)
    {
        if (node.Kind != JsonTokenType.String)
        {
            WrongType(node, JsonTypeName.String);
            return false;
        }

        return true;
    }

    private void WrongType(OscalNode node, JsonTypeName expected)
    {
        if (!IsOnlyCounted())
        {
            Report(node, JsonProblems.WrongType(expected, JsonTypeName.Of(node.Kind)));
        }
    }

    /// <summary>Whether the next problem is only counted, which this does: nobody reads its place and words then.</summary>
    private bool IsOnlyCounted()
    {
        HasErrors = true;
        if (!diagnostics.IsOnlyCounted(isForeign: false))
        {
            return false;
        }

        diagnostics.CountOne();
        return true;
    }
}
