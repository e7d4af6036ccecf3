using System.Globalization;
using System.Text.Json;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>A value of an OSCAL text, with its place.</summary>
internal sealed class OscalNode
{
    private static readonly Dictionary<string, OscalNode> NoMembers = new(StringComparer.Ordinal);
    private static readonly List<OscalNode> NoItems = [];

    private readonly OscalNode? parent;
    private readonly string? name;
    private readonly int index;
    private readonly int offset;

    // A text, members or elements: a hostile text has millions of nodes, and each is one of them at most.
    private object? content;

    private OscalNode(OscalNode? parent, string? name, int index, long offset, JsonTokenType kind)
    {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.offset = (int)offset;
        Kind = kind;
    }

    /// <summary>Where it starts, in bytes.</summary>
    public long Offset => offset;

    /// <summary>The token it starts with.</summary>
    public JsonTokenType Kind { get; }

    /// <summary>The text; null for everything that is none.</summary>
    public string? Text
    {
        get => content as string;
        set => content = value;
    }

    /// <summary>The members of an object, by name.</summary>
    public IReadOnlyDictionary<string, OscalNode> Members => content as Dictionary<string, OscalNode> ?? NoMembers;

    /// <summary>The elements of an array.</summary>
    public IReadOnlyList<OscalNode> Items => content as List<OscalNode> ?? NoItems;

    /// <summary>The name of a member, or the index of an element.</summary>
    public string Segment => name ?? index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The JSON Pointer.</summary>
    public string Pointer => parent is null
        ? string.Empty
        : parent.Pointer + "/" + ShownText.Segment(Segment);

    public static OscalNode Root(long at, JsonTokenType type) => new(parent: null, string.Empty, index: 0, at, type);

    /// <summary>A member that is not yet added.</summary>
    public OscalNode Member(string name, long at, JsonTokenType type) => new(this, name, index: 0, at, type);

    /// <summary>Adds a member; false where one of that name stands already.</summary>
    public bool Add(string name, OscalNode member)
    {
        var members = (Dictionary<string, OscalNode>)(content ??= new Dictionary<string, OscalNode>(StringComparer.Ordinal));
        if (members.ContainsKey(name))
        {
            return false;
        }

        members.Add(name, member);
        return true;
    }

    public OscalNode Element(long at, JsonTokenType type)
    {
        var items = (List<OscalNode>)(content ??= new List<OscalNode>());
        var element = new OscalNode(this, name: null, items.Count, at, type);
        items.Add(element);
        return element;
    }
}
