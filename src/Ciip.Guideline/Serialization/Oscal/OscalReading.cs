using System.Text.Json;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>Asks nodes for what should be there, and collects everything that is not as it should be.</summary>
internal sealed class OscalReading(ReadOptions options)
{
    private static readonly JsonProblem IsForeign = OscalProblems.Foreign();

    private readonly DiagnosticList diagnostics = new(options.MaxDiagnostics);

    /// <summary>Whether anything keeps the text from being read.</summary>
    public bool HasErrors { get; private set; }

    public void Report(long offset, string pointer, JsonProblem problem)
    {
        HasErrors |= problem.Code != JsonDiagnosticCodes.ForeignContent;
        diagnostics.Add(offset, pointer, problem);
    }

    public void Report(OscalNode node, JsonProblem problem) => Report(node.Offset, node.Pointer, problem);

    /// <summary>Says that something is not ours and left aside.</summary>
    public void Foreign(OscalNode node)
    {
        if (diagnostics.IsOnlyCounted(isForeign: true))
        {
            diagnostics.CountOne();
        }
        else
        {
            Report(node, IsForeign);
        }
    }

    public void Duplicate(long offset, OscalNode member, string name)
    {
        if (!IsOnlyCounted())
        {
            Report(offset, member.Pointer, JsonProblems.DuplicateMember(name));
        }
    }

    public void LoneSurrogate(long offset, OscalNode node)
    {
        if (!IsOnlyCounted())
        {
            Report(offset, node.Pointer, SyntaxProblems.LoneSurrogate());
        }
    }

    public IReadOnlyList<JsonDiagnostic> InOrder(ReadOnlySpan<byte> utf8) => diagnostics.InOrder(utf8);

    /// <summary>Whether a node is an object. Its members that are not known are said to be left aside.</summary>
    public bool IsObject(OscalNode node, params ReadOnlySpan<string> known)
    {
        if (node.Kind != JsonTokenType.StartObject)
        {
            WrongType(node, JsonTypeName.Object);
            return false;
        }

        // A hostile text has a million empty objects, and going through nothing costs an enumerator.
        if (node.Members.Count == 0)
        {
            return true;
        }

        foreach (var member in node.Members)
        {
            if (known.IndexOf(member.Key) < 0)
            {
                Foreign(member.Value);
            }
        }

        return true;
    }

    /// <summary>A member that must be there; null where it is not.</summary>
    public OscalNode? Required(OscalNode node, string name)
    {
        if (node.Members.TryGetValue(name, out var member))
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

    /// <summary>The text of a member; null where it is absent.</summary>
    public string? OptionalText(OscalNode node, string name) => node.Members.TryGetValue(name, out var member) ? TextOf(member) : null;

    /// <summary>The elements of a list; none where it is absent.</summary>
    public IReadOnlyList<OscalNode> List(OscalNode node, string name)
    {
        if (!node.Members.TryGetValue(name, out var list))
        {
            return [];
        }

        if (list.Kind == JsonTokenType.StartArray)
        {
            return list.Items;
        }

        WrongType(list, JsonTypeName.Array);
        return [];
    }

    /// <summary>The text that a node is; null, and reported, where it is none.</summary>
    public string? TextOf(OscalNode node)
    {
        if (node.Kind != JsonTokenType.String)
        {
            WrongType(node, JsonTypeName.String);
        }

        return node.Text;
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
