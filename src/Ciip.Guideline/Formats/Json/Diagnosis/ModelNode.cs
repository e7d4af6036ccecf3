using System.Collections;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Formats.Json;

/// <summary>A value of the model.</summary>
internal sealed class ModelNode(JsonShape shape, object? value, object? key = null) : Node(shape)
{
    /// <summary>One line for each type of map in the model.</summary>
    private static readonly Dictionary<Type, Func<object, JsonShape, IEnumerable<Node>>> Maps = new()
    {
        [typeof(IReadOnlyDictionary<GuidelineId, Treatment>)] = ValuesOf<Treatment>,
        [typeof(IReadOnlyDictionary<GuidelineId, PracticeStatus>)] = ValuesOf<PracticeStatus>,
        [typeof(IReadOnlyDictionary<GuidelineId, ItemSummary>)] = ValuesOf<ItemSummary>,
        [typeof(IReadOnlyDictionary<GuidelineId, ProvisionSummary>)] = ValuesOf<ProvisionSummary>,
        [typeof(IReadOnlyDictionary<StandardsOutcome, int>)] = CountsOf<StandardsOutcome>,
        [typeof(IReadOnlyDictionary<PracticeOutcome, int>)] = CountsOf<PracticeOutcome>,
        [typeof(IReadOnlyDictionary<ItemState, int>)] = CountsOf<ItemState>,
        [typeof(IReadOnlyDictionary<AdoptionExtent, int>)] = CountsOf<AdoptionExtent>,
        [typeof(IReadOnlyDictionary<GapState, int>)] = CountsOf<GapState>,
        [typeof(IReadOnlyDictionary<DocumentTier, int>)] = CountsOf<DocumentTier>,
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

    public override Node? ToCheck(JsonMember member) =>
        value is not null && member.ValueIn(value) is { } found && !IsSound(member.Shape, found) ? new ModelNode(member.Shape, found) : null;

    public override object? ValueOf(string name) =>
        value is not null && Member(name) is { Shape.Kind: JsonShapeKind.Text or JsonShapeKind.Integer } member ? member.ValueIn(value) : null;

    /// <summary>Whether a value is sound that no check of its own looks into, nor one that compares it with others.</summary>
    private static bool IsSound(JsonShape shape, object found) => shape.Kind switch
    {
        JsonShapeKind.Text => !shape.IsPlainText || !string.IsNullOrWhiteSpace((string)found),
        JsonShapeKind.Boolean => true,
        JsonShapeKind.Integer => (int)found >= shape.Minimum,
        JsonShapeKind.List => shape.Element!.Id is null && AreSound(shape.Element, found),
        JsonShapeKind.Record => shape.Checks.Length == 0 && HasSoundMembers(shape, found),
        _ => false,
    };

    private static bool HasSoundMembers(JsonShape shape, object record)
    {
        foreach (var member in shape.VisitedMembers)
        {
            if (member.ValueIn(record) is { } found && !IsSound(member.Shape, found))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSound(JsonShape element, object list)
    {
        if (list is not IReadOnlyList<object?> items)
        {
            // Of enums, which have no nulls.
            return element.Kind == JsonShapeKind.Text;
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not { } item || !IsSound(element, item))
            {
                return false;
            }
        }

        return true;
    }

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

    private static IEnumerable<Node> CountsOf<T>(object map, JsonShape element)
        where T : notnull
    {
        foreach (var entry in (IReadOnlyDictionary<T, int>)map)
        {
            yield return new ModelNode(element, entry.Value, entry.Key);
        }
    }
}
