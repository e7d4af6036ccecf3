using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>Changes to a model, each of one kind, made in its files. Null where the reader would refuse the result, or there is nothing to change.</summary>
internal static class Moves
{
    /// <summary>Says of the documents that these are all that apply.</summary>
    public static RandomModel? CloseInventory(RandomModel model) => Change(model, static (standards, _) =>
    {
        standards!["inventory"] = "complete";
        if (standards["internalRulesInventory"] is not null)
        {
            standards["internalRulesInventory"] = "complete";
        }
    }, needsStandards: true);

    /// <summary>Each place where a list or a record can say that it is complete, and does not say.</summary>
    public static IReadOnlyList<string> UnsaidOfCompleteness(JsonObject file, Type root) =>
        [.. JsonPlace.All(file).Prepend(string.Empty)
            .Where(pointer => JsonPlace.Find(file, pointer) is JsonObject && ModelReach.Records.Contains(ModelTypes.At(root, pointer).Type))
            .SelectMany(pointer => ModelMaker.PropertiesOf(ModelTypes.At(root, pointer).Type)
                .Where(static property => property.PropertyType == typeof(bool?) && property.Name.EndsWith("Complete", StringComparison.Ordinal))
                .Select(property => $"{pointer}/{ModelMaker.Name(property)}"))
            .Where(pointer => JsonPlace.Find(file, pointer) is null)];

    public static RandomModel? InPractice(RandomModel model, Action<JsonObject> change) =>
        model.PracticeFile is null ? null : Change(model, (_, practice) => change(practice!), needsStandards: false);

    public static RandomModel? InDocuments(RandomModel model, Action<JsonObject> change) =>
        Change(model, (standards, _) => change(standards!), needsStandards: true);

    /// <summary>Sets the treatment of an id in a document.</summary>
    public static void Treat(JsonNode document, string id, JsonObject treatment)
    {
        if (document["treatments"] is not JsonObject treatments)
        {
            document["treatments"] = treatments = [];
        }

        treatments[id] = treatment;
    }

    /// <summary>The other order of documents, of records in lists, and of entries in maps: nothing that a file says by order.</summary>
    public static RandomModel Reversed(RandomModel model) =>
        model.With(model.StandardsFile is { } set ? Reversed(set, typeof(SafetyStandardsSet)).AsObject() : null, model.PracticeFile is { } file ? Reversed(file, typeof(SelfVerification)).AsObject() : null)!;

    private static JsonNode Reversed(JsonNode node, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        switch (node)
        {
            case JsonObject record when ModelReach.Records.Contains(type):
                return new JsonObject(record.Reverse().Where(static member => member.Value is not null).Select(member => new KeyValuePair<string, JsonNode?>(
                    member.Key,
                    member.Key == "format" ? member.Value!.DeepClone() : Reversed(member.Value!, ModelMaker.PropertiesOf(type).Single(property => ModelMaker.Name(property) == member.Key).PropertyType))));
            case JsonObject map:
                return new JsonObject(map.Reverse().Select(entry => new KeyValuePair<string, JsonNode?>(entry.Key, Reversed(entry.Value!, type.GetGenericArguments()[^1]))));
            case JsonArray list:
                var element = type.GetGenericArguments()[^1];
                var items = list.Select(item => Reversed(item!, element));
                return new JsonArray([.. ModelReach.Records.Contains(element) ? items.Reverse() : items]);
            default:
                return node.DeepClone();
        }
    }

    private static RandomModel? Change(RandomModel model, Action<JsonObject?, JsonObject?> change, bool needsStandards)
    {
        if (needsStandards && model.StandardsFile is null)
        {
            return null;
        }

        var (standards, practice) = (model.StandardsFile?.DeepClone().AsObject(), model.PracticeFile?.DeepClone().AsObject());
        change(standards, practice);
        return model.With(standards, practice);
    }
}
