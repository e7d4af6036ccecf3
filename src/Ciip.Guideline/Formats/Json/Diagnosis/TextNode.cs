using System.Globalization;
using System.Text;

namespace Ciip.Guideline.Formats.Json;

/// <summary>What was found of a value in the text.</summary>
internal enum TextState
{
    /// <summary>Something of another JSON type, or the text broke off in it.</summary>
    NotWhole,

    /// <summary>A value of its JSON type.</summary>
    Whole,

    /// <summary>Null.</summary>
    Null,
}

/// <summary>A value of the text, with its place.</summary>
internal sealed class TextNode : Node
{
    private TextNode? parent;
    private readonly object? key;
    private string? name;
    private int index;
    private List<TextNode>? children;
    private bool isCut;
    private object? value;

    /// <summary>The root.</summary>
    public TextNode(JsonShape shape, long offset)
        : base(shape)
    {
        Offset = offset;
    }

    /// <summary>A member of a record, or an entry of a map with the key that its name was read as.</summary>
    public TextNode(JsonShape shape, long offset, TextNode parent, string name, object? key = null)
        : this(shape, offset)
    {
        this.parent = parent;
        this.name = name;
        this.key = key;
    }

    /// <summary>An element of a list.</summary>
    public TextNode(JsonShape shape, long offset, TextNode parent, int index)
        : this(shape, offset)
    {
        this.parent = parent;
        this.index = index;
    }

    /// <summary>Where it starts, in bytes.</summary>
    public long Offset { get; private set; }

    public override object? Key => key;

    public override object? Value => value;

    public override bool IsNull => State == TextState.Null;

    public override bool IsWhole => State == TextState.Whole;

    /// <summary>What was found to stand there, so far.</summary>
    public TextState State { get; private set; }

    public override IEnumerable<Node> Items => children ?? [];

    public override Node? this[JsonMember member]
    {
        get
        {
            // No closure: every member of every record is asked for.
            for (var i = 0; i < (children?.Count ?? 0); i++)
            {
                if (children![i].name == member.Name)
                {
                    return children[i].IsNull ? null : children[i];
                }
            }

            return null;
        }
    }

    public void Add(TextNode child) => (children ??= []).Add(child);

    /// <summary>Not all of it is kept, so that neither it nor what it stands in is ever whole.</summary>
    public void Cut()
    {
        for (var node = this; node is { isCut: false }; node = node.parent)
        {
            node.isCut = true;
        }
    }

    /// <summary>
    /// Lets it stand for the next element of its list or the next member of its record: one that nobody keeps need not be made again for
    /// each of a million.
    /// </summary>
    public TextNode MoveTo(TextNode around, long offset, int nextIndex, string? nextName)
    {
        (parent, Offset, index, name) = (around, offset, nextIndex, nextName);
        (children, value, State, isCut) = (null, null, TextState.NotWhole, false);
        return this;
    }

    public void SetNull() => State = TextState.Null;

    /// <summary>All of it was there.</summary>
    /// <param name="read">The value of a text; null for every other kind, and where it could not be read.</param>
    public void SetWhole(object? read = null)
    {
        State = isCut ? TextState.NotWhole : TextState.Whole;
        value = read;
    }

    /// <summary>The JSON Pointer (RFC 6901) of this value, or of a member it lacks.</summary>
    public string PointerTo(string? member)
    {
        var pointer = parent is null ? new StringBuilder() : new StringBuilder(parent.PointerTo(member: null)).Append('/');
        if (parent is not null)
        {
            pointer.Append(name is null ? index.ToString(CultureInfo.InvariantCulture) : ShownText.Segment(name));
        }

        return member is null ? pointer.ToString() : pointer.Append('/').Append(ShownText.Segment(member)).ToString();
    }
}
