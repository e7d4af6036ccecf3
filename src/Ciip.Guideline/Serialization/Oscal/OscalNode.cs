using System.Globalization;
using System.Text.Json;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>A value of an OSCAL text, with its place.</summary>
internal sealed class OscalNode(OscalNode? parent, string segment, long offset, JsonTokenType kind)
{
    private static readonly Dictionary<string, OscalNode> NoMembers = new(StringComparer.Ordinal);
    private static readonly List<OscalNode> NoItems = [];

    private Dictionary<string, OscalNode>? members;
    private List<OscalNode>? items;

    /// <summary>Where it starts, in bytes.</summary>
    public long Offset { get; } = offset;

    /// <summary>The token it starts with.</summary>
    public JsonTokenType Kind { get; } = kind;

    /// <summary>The text; null for everything that is none.</summary>
    public string? Text { get; set; }

    /// <summary>The members of an object, by name.</summary>
    public IReadOnlyDictionary<string, OscalNode> Members => members ?? NoMembers;

    /// <summary>The elements of an array.</summary>
    public IReadOnlyList<OscalNode> Items => items ?? NoItems;

    /// <summary>The name of a member, or the index of an element.</summary>
    public string Segment { get; } = segment;

    /// <summary>The JSON Pointer.</summary>
    public string Pointer => parent is null
        ? string.Empty
        : parent.Pointer + "/" + ShownText.Segment(Segment);

    /// <summary>Adds a member; false where one of that name stands already.</summary>
    public bool Add(string name, OscalNode member)
    {
        members ??= new Dictionary<string, OscalNode>(StringComparer.Ordinal);
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
        (items ??= []).Add(element);
        return element;
    }
}
