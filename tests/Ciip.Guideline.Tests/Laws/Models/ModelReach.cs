using System.Reflection;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>What models say of all that the format can say.</summary>
internal sealed class ModelReach
{
    private readonly HashSet<(Type Type, string Property)> stated = [];
    private readonly HashSet<(Type Type, string Property)> unstated = [];
    private readonly Dictionary<Type, HashSet<string>> said = [];
    private readonly Lock gate = new();

    /// <summary>The types of records that documents and self-verifications are made of.</summary>
    public static IReadOnlyList<Type> Records { get; } = [.. Below(typeof(SafetyStandardsSet)).Concat(Below(typeof(SelfVerification))).Distinct()];

    /// <summary>What is said of each set: plain enums, terms, texts.</summary>
    public IReadOnlyDictionary<Type, HashSet<string>> Said => said;

    public bool IsStated(Type type, PropertyInfo property) => stated.Contains((type, property.Name));

    public bool IsUnstated(Type type, PropertyInfo property) => unstated.Contains((type, property.Name));

    public void Add(RandomModel model)
    {
        lock (gate)
        {
            Add(typeof(SafetyStandardsSet), model.StandardsFile);
            Add(typeof(SelfVerification), model.PracticeFile);
        }
    }

    private void Add(Type type, JsonNode? node)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        switch (node)
        {
            case JsonObject record when Records.Contains(type):
                foreach (var property in ModelMaker.PropertiesOf(type))
                {
                    var value = record[ModelMaker.Name(property)];
                    (value is null ? unstated : stated).Add((type, property.Name));
                    Add(property.PropertyType, value);
                }

                break;
            case JsonObject map:
                foreach (var entry in map.Where(_ => type.IsGenericType))
                {
                    Add(type.GetGenericArguments()[^1], entry.Value);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Add(type.GetGenericArguments()[^1], item);
                }

                break;
            case JsonValue value:
                if (!said.TryGetValue(type, out var texts))
                {
                    said.Add(type, texts = new HashSet<string>(StringComparer.Ordinal));
                }

                texts.Add(value.ToString());
                break;
        }
    }

    private static IEnumerable<Type> Below(Type record) =>
        ModelMaker.PropertiesOf(record).Select(static property => property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[^1] : property.PropertyType)
            .Where(ModelTypes.Records.Contains).SelectMany(Below).Prepend(record);
}
