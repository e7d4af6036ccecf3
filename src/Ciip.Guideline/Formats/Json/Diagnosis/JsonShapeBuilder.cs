using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Makes shapes of the contract that System.Text.Json reads by, so that the two cannot differ.</summary>
internal sealed class JsonShapeBuilder(JsonSerializerOptions options)
{
    private static readonly JsonShape Count = new(typeof(int), JsonShapeKind.Integer) { Minimum = 0 };
    private static readonly HashSet<Type> Counting =
        [typeof(StandardsCoverage), typeof(PracticeCoverage), typeof(CoverageSummary), typeof(SectorSummary), typeof(PracticeCounts), typeof(RollUpCheckpoint), typeof(RollUpSource)];

    private readonly Dictionary<Type, JsonShape> shapes = [];

    public JsonShape Build(Type type)
    {
        if (!shapes.TryGetValue(type, out var shape))
        {
            shape = Make(Nullable.GetUnderlyingType(type) ?? type);
            shapes[type] = shape;
            if (shape.Kind == JsonShapeKind.Record)
            {
                shape.SetMembers(options.GetTypeInfo(type).Properties.Select(Member));
            }
        }

        return shape;
    }

    private JsonMember Member(JsonPropertyInfo info) =>
        new(info, info.CustomConverter is { } custom ? Text(info.PropertyType, custom) : IsCount(info) ? Count : Build(info.PropertyType));

    /// <summary>Figures say how many there are of something; every other number ranks.</summary>
    private static bool IsCount(JsonPropertyInfo info) =>
        (Nullable.GetUnderlyingType(info.PropertyType) ?? info.PropertyType) == typeof(int) && Counting.Contains(info.DeclaringType);

    private JsonShape Make(Type type)
    {
        var info = options.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => new(type, JsonShapeKind.Record),
            JsonTypeInfoKind.Enumerable => new(type, JsonShapeKind.List) { Element = Build(info.ElementType!) },
            JsonTypeInfoKind.Dictionary => new(type, JsonShapeKind.Map)
            {
                Element = info.ElementType == typeof(int) ? Count : Build(info.ElementType!),
                Key = (ITextConverter)options.GetTypeInfo(info.KeyType!).Converter,
            },
            _ when type == typeof(string) => new(type, JsonShapeKind.Text),
            _ when type == typeof(bool) => new(type, JsonShapeKind.Boolean),
            _ when type == typeof(int) => new(type, JsonShapeKind.Integer),
            _ => Text(type, info.Converter),
        };
    }

    private static JsonShape Text(Type type, JsonConverter converter) =>
        new(type, JsonShapeKind.Text) { Converter = (ITextConverter)converter };
}
