namespace Ciip.Guideline.Serialization.Json;

/// <summary>A value of the model.</summary>
internal sealed class ModelNode(JsonShape shape, object? value) : Node(shape)
{
    private static readonly Dictionary<Type, Func<object, IEnumerable<KeyValuePair<object, object?>>>> Maps = new()
    {
        [typeof(IReadOnlyDictionary<GuidelineId, Treatment>)] = EntriesOf<Treatment>,
    };

    public override object? Value => Shape.Kind == JsonShapeKind.Text ? value : null;

    public override bool IsNull => value is null;

    public override bool IsWhole => true;

    public override IEnumerable<Node> Items
    {
        get
        {
            if (Shape.Kind == JsonShapeKind.Map)
            {
                foreach (var entry in Entries)
                {
                    yield return entry.Value;
                }
            }

            foreach (var item in value as IReadOnlyList<object?> ?? [])
            {
                yield return new ModelNode(Shape.Element!, item);
            }
        }
    }

    public override IEnumerable<KeyValuePair<object, Node>> Entries
    {
        get
        {
            foreach (var entry in value is null ? [] : Maps[Shape.Type](value))
            {
                yield return new KeyValuePair<object, Node>(entry.Key, new ModelNode(Shape.Element!, entry.Value));
            }
        }
    }

    public override Node? this[JsonMember member] =>
        value is not null && member.ValueIn(value) is { } found ? new ModelNode(member.Shape, found) : null;

    private static IEnumerable<KeyValuePair<object, object?>> EntriesOf<T>(object map)
        where T : class
    {
        foreach (var entry in (IReadOnlyDictionary<GuidelineId, T>)map)
        {
            yield return new KeyValuePair<object, object?>(entry.Key, entry.Value);
        }
    }
}
