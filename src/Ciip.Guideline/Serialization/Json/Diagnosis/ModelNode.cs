using System.Collections;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>A value of the model.</summary>
internal sealed class ModelNode(JsonShape shape, object? value, object? key = null) : Node(shape)
{
    /// <summary>One line for each type of map in the model.</summary>
    private static readonly Dictionary<Type, Func<object, JsonShape, IEnumerable<Node>>> Maps = new()
    {
        [typeof(IReadOnlyDictionary<GuidelineId, Treatment>)] = ValuesOf<Treatment>,
        [typeof(IReadOnlyDictionary<GuidelineId, PracticeStatus>)] = ValuesOf<PracticeStatus>,
    };

    public override object? Value => Shape.Kind is JsonShapeKind.Text or JsonShapeKind.Integer ? value : null;

    public override object? Key => key;

    public override bool IsNull => value is null;

    public override bool IsWhole => true;

    public override IEnumerable<Node> Items => value is null ? []
        : Shape.Kind == JsonShapeKind.Map ? Maps[Shape.Type](value, Shape.Element!)
        : ItemsOf((IEnumerable)value, Shape.Element!);

    public override Node? this[JsonMember member] =>
        value is not null && member.ValueIn(value) is { } found ? new ModelNode(member.Shape, found) : null;

    private static IEnumerable<Node> ItemsOf(IEnumerable items, JsonShape element)
    {
        foreach (var item in items)
        {
            yield return new ModelNode(element, item);
        }
    }

    private static IEnumerable<Node> ValuesOf<T>(object map, JsonShape element)
        where T : class
    {
        foreach (var entry in (IReadOnlyDictionary<GuidelineId, T>)map)
        {
            yield return new ModelNode(element, entry.Value, entry.Key);
        }
    }
}
