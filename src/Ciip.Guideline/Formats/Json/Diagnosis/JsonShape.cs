using System.Text.Json.Serialization.Metadata;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>What kind of JSON value a type is written as.</summary>
internal enum JsonShapeKind
{
    /// <summary>An object with the members of a record.</summary>
    Record,

    /// <summary>An array.</summary>
    List,

    /// <summary>An object keyed by ids.</summary>
    Map,

    /// <summary>A string.</summary>
    Text,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number that an <see cref="int"/> can hold, from <see cref="JsonShape.Minimum"/>.</summary>
    Integer,
}

/// <summary>A member of a record.</summary>
internal sealed class JsonMember(JsonPropertyInfo info, JsonShape shape)
{
    public string Name { get; } = info.Name;

    /// <summary>Its position among the members of its record.</summary>
    public int Index { get; internal set; }

    public JsonShape Shape { get; } = shape;

    public bool IsRequired { get; } = info.IsRequired;

    public bool IsNullable { get; } = info.IsSetNullable;

    /// <summary>Whether a check can find something in it; what has none is not visited.</summary>
    public bool IsVisited { get; } = shape.Kind is not (JsonShapeKind.Text or JsonShapeKind.Boolean) || (shape.IsPlainText && info.IsRequired);

    /// <summary>The value in the model; null where the member is only accepted on reading.</summary>
    public object? ValueIn(object record) => info.Get?.Invoke(record);
}

/// <summary>
/// What a type looks like in JSON: its contract, resolved once, with the checks that belong to it. Both passes walk it,
/// over the model when a text could be read and over the text when not.
/// </summary>
internal sealed class JsonShape(Type type, JsonShapeKind kind)
{
    private readonly Dictionary<string, JsonMember> byName = new(StringComparer.Ordinal);

    public Type Type { get; } = type;

    public JsonShapeKind Kind { get; } = kind;

    /// <summary>The members of a record, in their order.</summary>
    public IReadOnlyList<JsonMember> Members { get; private set; } = Seq.Of<JsonMember>();

    /// <summary>Those in which a check can find something.</summary>
    public JsonMember[] VisitedMembers { get; private set; } = [];

    /// <summary>The names of all.</summary>
    public IReadOnlyList<string> MemberNames { get; private set; } = Seq.Of<string>();

    /// <summary>The member <c>id</c> of a record; null where it has none.</summary>
    public JsonMember? Id { get; private set; }

    /// <summary>The element of a list or the value of a map.</summary>
    public JsonShape? Element { get; init; }

    /// <summary>Reads the keys of a map.</summary>
    public ITextConverter? Key { get; init; }

    /// <summary>Reads a text; null where every text will do.</summary>
    public ITextConverter? Converter { get; init; }

    /// <summary>The least number: priorities and the like count from 1, how many there are from 0.</summary>
    public int Minimum { get; init; } = 1;

    /// <summary>The checks on a record of this type.</summary>
    public Check[] Checks { get; } = CheckTable.For(type);

    public bool IsPlainText => Kind == JsonShapeKind.Text && Converter is null;

    public JsonTypeName TypeName => Kind switch
    {
        JsonShapeKind.List => JsonTypeName.Array,
        JsonShapeKind.Text => JsonTypeName.String,
        JsonShapeKind.Boolean => JsonTypeName.Boolean,
        JsonShapeKind.Integer => JsonTypeName.Number,
        _ => JsonTypeName.Object,
    };

    /// <summary>The member of this name; null when there is none.</summary>
    public JsonMember? Find(string name) => byName.TryGetValue(name, out var member) ? member : null;

    /// <summary>Sets the members, once: a shape is known by its type before its members are, so that types may nest.</summary>
    public void SetMembers(IEnumerable<JsonMember> members)
    {
        Members = Seq.From(members);
        VisitedMembers = [.. Members.Where(static member => member.IsVisited)];
        MemberNames = Seq.From(Members.Select(static member => member.Name));
        foreach (var member in Members)
        {
            member.Index = byName.Count;
            byName.Add(member.Name, member);
        }

        Id = Find("id");
    }
}
