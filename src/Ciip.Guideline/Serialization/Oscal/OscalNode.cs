using System.Globalization;
using System.Text.Json;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>A value of an OSCAL text, with its place.</summary>
internal sealed class OscalNode(OscalNode? parent, string segment, long offset, JsonTokenType kind)
{
    private readonly Dictionary<string, OscalNode> members = new(StringComparer.Ordinal);

    /// <summary>Where it starts, in bytes.</summary>
    public long Offset { get; } = offset;

    /// <summary>The token it starts with.</summary>
    public JsonTokenType Kind { get; } = kind;

    /// <summary>The text; null for everything that is none.</summary>
    public string? Text { get; set; }

    /// <summary>The members of an object, by name.</summary>
    public IReadOnlyDictionary<string, OscalNode> Members => members;

    /// <summary>The elements of an array.</summary>
    public List<OscalNode> Items { get; } = [];

    /// <summary>The name of a member, or the index of an element.</summary>
    public string Segment { get; } = segment;

    /// <summary>The JSON Pointer.</summary>
    public string Pointer => parent is null
        ? string.Empty
        : parent.Pointer + "/" + ShownText.Segment(Segment);

    /// <summary>Adds a member; false where one of that name stands already.</summary>
    public bool Add(string name, OscalNode member)
    {
        if (members.ContainsKey(name))
        {
            return false;
        }

        members.Add(name, member);
        return true;
    }

    public OscalNode Element(long at, JsonTokenType type)
    {
        var element = new OscalNode(this, Items.Count.ToString(CultureInfo.InvariantCulture), at, type);
        Items.Add(element);
        return element;
    }
}
