using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>
/// One thing that a file can say: a member of a set, a value of the user's own, or any value of a property. Models take them in turn, so
/// that each is said by some model whatever chance draws.
/// </summary>
/// <param name="Paths">The ways from the root of a file to a property that can say it.</param>
/// <param name="Value">What is said; null for anything.</param>
internal sealed record Spotlight(IReadOnlyList<IReadOnlyList<PropertyInfo>> Paths, JsonNode? Value)
{
    private const int PerModel = 3;
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Spotlight>> ByRoot = [];

    /// <summary>Says in a file what falls to it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="root">What the file holds.</param>
    /// <param name="turn">The how many-th file of its kind it is.</param>
    /// <param name="maker">Makes what stands around it.</param>
    public static void Shine(JsonObject file, Type root, int turn, ModelMaker maker)
    {
        var all = ByRoot.GetOrAdd(root, static type => [.. Of(type)]);
        for (var i = turn * PerModel; i < (turn + 1) * PerModel; i++)
        {
            var one = all[i % all.Count];
            Say(file, one.Paths[i / all.Count % one.Paths.Count], one.Value?.DeepClone(), maker);
        }
    }

    private static IEnumerable<Spotlight> Of(Type root)
    {
        var properties = Below(root, []).ToLookup(static path => path[^1]);
        var ofValues = properties.SelectMany(static paths => ModelMaker.ValuesOf(ElementOf(paths.Key.PropertyType)).Select(value => (Type: ElementOf(paths.Key.PropertyType), Text: value.ToJsonString(), Value: value, Paths: paths)))
            .GroupBy(static one => (one.Type, one.Text))
            .Select(static same => new Spotlight([.. same.SelectMany(static one => one.Paths)], same.First().Value));
        return properties.Select(static paths => new Spotlight([.. paths], Value: null)).Concat(ofValues);
    }

    private static IEnumerable<IReadOnlyList<PropertyInfo>> Below(Type record, IReadOnlyList<PropertyInfo> path) =>
        ModelMaker.PropertiesOf(record).Select(property => (IReadOnlyList<PropertyInfo>)[.. path, property])
            .SelectMany(static longer => ModelReach.Records.Contains(ElementOf(longer[^1].PropertyType)) ? Below(ElementOf(longer[^1].PropertyType), longer).Prepend(longer) : [longer]);

    private static Type ElementOf(Type type) => type.IsGenericType ? ElementOf(type.GetGenericArguments()[^1]) : type;

    private static void Say(JsonObject at, IReadOnlyList<PropertyInfo> path, JsonNode? value, ModelMaker maker)
    {
        foreach (var step in path.SkipLast(1))
        {
            at = Within(at, step, maker);
        }

        var (property, name) = (path[^1], ModelMaker.Name(path[^1]));
        if (value is null)
        {
            at[name] ??= maker.Value(property.PropertyType, property.Name);
        }
        else if (!ModelMaker.IsList(property.PropertyType))
        {
            at[name] = value;
        }
        else if (at[name] is not JsonArray list)
        {
            at[name] = new JsonArray(value);
        }
        else if (!list.Any(one => JsonNode.DeepEquals(one, value)))
        {
            list.Add(value);
        }
    }

    /// <summary>The record that a member holds, or the first of its list or map; made with what it cannot do without where there is none.</summary>
    private static JsonObject Within(JsonObject at, PropertyInfo step, ModelMaker maker)
    {
        var (name, type) = (ModelMaker.Name(step), ElementOf(step.PropertyType));
        switch (at[name])
        {
            case JsonArray { Count: > 0 } list:
                return list[0]!.AsObject();
            case JsonObject { Count: > 0 } map when ModelMaker.IsMap(step.PropertyType):
                return map.First().Value!.AsObject();
            case JsonObject record when !ModelMaker.IsMap(step.PropertyType):
                return record;
            default:
                var made = maker.Bare(type);
                at[name] = ModelMaker.IsList(step.PropertyType) ? new JsonArray(made)
                    : ModelMaker.IsMap(step.PropertyType) ? new JsonObject { [maker.Key(type)] = made }
                    : made;
                return made;
        }
    }
}
