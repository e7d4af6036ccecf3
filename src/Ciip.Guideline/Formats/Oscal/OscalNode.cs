using System.Globalization;
using System.Text.Json;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>A value of an OSCAL text, with its place: a row of the table of the text.</summary>
internal readonly record struct OscalNode(OscalTable Table, int Row)
{
    /// <summary>Where it starts, in bytes.</summary>
    public long Offset => Table.StartOf(Row);

    /// <summary>The token it starts with.</summary>
    public JsonTokenType Kind => Table.KindAt(Table.StartOf(Row));

    /// <summary>The text; null for everything that is none.</summary>
    public string? Text => Kind == JsonTokenType.String ? Table.TextAt(Table.StartOf(Row)) : null;

    /// <summary>The name of a member; empty where it is not text.</summary>
    public string Name => Table.TextAt(Table.LabelOf(Row)) ?? string.Empty;

    /// <summary>The members of an object, or the elements of a list.</summary>
    public OscalChildren Children => new(this);

    /// <summary>The JSON Pointer.</summary>
    public string Pointer => Row == 0
        ? string.Empty
        : new OscalNode(Table, Table.ParentOf(Row)).Pointer + "/" + ShownText.Segment(Table.IndexOf(Row)?.ToString(CultureInfo.InvariantCulture) ?? Name);

    /// <summary>Whether a text is this one.</summary>
    public bool Is(string text) => Table.IsText(Table.StartOf(Row), text);

    /// <summary>Whether it is the member of a name.</summary>
    public bool IsNamed(string name) => Table.IsText(Table.LabelOf(Row), name);

    /// <summary>Whether it is the member of one of these names.</summary>
    public bool IsNamedAny(ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (IsNamed(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The member of a name; null where it has none, as everything that is not an object.</summary>
    public OscalNode? Find(string name)
    {
        foreach (var member in Kind == JsonTokenType.StartObject ? Children : OscalChildren.None)
        {
            if (member.IsNamed(name))
            {
                return member;
            }
        }

        return null;
    }
}
