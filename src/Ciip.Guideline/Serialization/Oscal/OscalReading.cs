using System.Text.Json;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>Asks nodes for what should be there, and collects everything that is not as it should be.</summary>
internal sealed class OscalReading(ReadOptions options)
{
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
    public void Foreign(OscalNode node) => Report(node, OscalProblems.Foreign());

    public IReadOnlyList<JsonDiagnostic> InOrder(ReadOnlySpan<byte> utf8) => diagnostics.InOrder(utf8);

    /// <summary>Whether a node is an object. Its members that are not known are said to be left aside.</summary>
    public bool IsObject(OscalNode node, params string[] known)
    {
        if (node.Kind != JsonTokenType.StartObject)
        {
            Report(node, JsonProblems.WrongType(JsonTypeName.Object, JsonTypeName.Of(node.Kind)));
            return false;
        }

        foreach (var member in node.Members.Values.Where(member => Array.IndexOf(known, member.Segment) < 0))
        {
            Foreign(member);
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

        Report(node.Offset, node.Pointer + "/" + ShownText.Segment(name), JsonProblems.MissingMember(name, []));
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

        Report(list, JsonProblems.WrongType(JsonTypeName.Array, JsonTypeName.Of(list.Kind)));
        return [];
    }

    /// <summary>The text that a node is; null, and reported, where it is none.</summary>
    public string? TextOf(OscalNode node)
    {
        if (node.Kind != JsonTokenType.String)
        {
            Report(node, JsonProblems.WrongType(JsonTypeName.String, JsonTypeName.Of(node.Kind)));
        }

        return node.Text;
    }
}
