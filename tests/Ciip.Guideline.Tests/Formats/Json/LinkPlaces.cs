using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>A place where a link can stand in a file: the record that states it, or could, the member, and the pointer to it.</summary>
internal sealed record LinkPlace(JsonObject Record, string Member, string Pointer)
{
    private static readonly Type Many = typeof(IReadOnlyList<string>);

    /// <summary>Whether the link names several records.</summary>
    public bool IsList { get; } = ModelTypes.At(typeof(SelfVerification), Pointer).Type == Many;

    /// <summary>Names one record and no other; where it stands then.</summary>
    public string Set(string id) => Set([id])[0];

    /// <summary>Names these records and no others; where each stands then. One that can name only one names the first.</summary>
    public List<string> Set(IReadOnlyList<string> ids)
    {
        Record[Member] = IsList ? new JsonArray([.. ids.Select(static id => JsonValue.Create(id))]) : ids[0];
        return IsList ? [.. ids.Select((_, i) => $"{Pointer}/{i}")] : [Pointer];
    }

    /// <summary>Names one more record, where it can name several.</summary>
    public string Add(string id)
    {
        if (!IsList || Record[Member] is not JsonArray others)
        {
            return Set(id);
        }

        others.Add(id);
        return $"{Pointer}/{others.Count - 1}";
    }
}

/// <summary>The reference operator as a file to change, and the places of its members by the paths that docs/practice-records.md gives them.</summary>
internal static class LinkPlaces
{
    /// <summary>A fresh copy in which each activity has an issue and what is planned has a status, so that every link has a place.</summary>
    public static JsonNode Json()
    {
        var json = ReferenceOperator.Json();
        foreach (var activity in PracticePage.Sources.SelectMany(source => json["checkAndAction"]!["ordinaryVerification"]![source]!.AsArray()))
        {
            activity!["issues"] = new JsonArray(new JsonObject { ["id"] = "issue" });
        }

        json["statuses"]!["II.6.1.4(1)"] = new JsonObject { ["value"] = "planned" };
        return json;
    }

    public static List<LinkPlace> Of(JsonNode json, string path) =>
        [.. path.Contains('*', StringComparison.Ordinal)
            ? PracticePage.Sources.SelectMany(source => OfOne(json, path.Replace("*", source, StringComparison.Ordinal)))
            : OfOne(json, path)];

    /// <summary>The ids of the records that stand at the end of a path: those of a list, or of the one record.</summary>
    public static List<string> Ids(JsonNode json, string path) =>
        [.. Of(json, path).Select(static place => place.Record[place.Member])
            .SelectMany(static node => node is JsonArray list ? list.AsEnumerable() : Enumerable.Repeat(node, 1))
            .Select(static record => record?["id"]?.GetValue<string>()).OfType<string>()];

    /// <summary>Every id of the file, without repetition.</summary>
    public static IEnumerable<string> AllIds(JsonNode? json) => Below(json).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Below(JsonNode? node) => node switch
    {
        JsonObject record => record.SelectMany(static member => member is { Key: "id", Value: JsonValue id } ? [id.GetValue<string>()] : Below(member.Value)),
        JsonArray list => list.SelectMany(Below),
        _ => [],
    };

    private static IEnumerable<LinkPlace> OfOne(JsonNode json, string path)
    {
        var steps = path.Split('.');
        IEnumerable<(JsonNode Node, string Pointer)> at = [(json, string.Empty)];
        foreach (var step in steps.SkipLast(1))
        {
            var name = step.TrimEnd('[', ']');
            at = at.Where(one => one.Node[name] is not null).Select(one => (one.Node[name]!, $"{one.Pointer}/{name}"));
            at = step == name ? at : at.SelectMany(one => Elements(one.Node, one.Pointer));
        }

        return at.Select(one => new LinkPlace(one.Node.AsObject(), steps[^1], $"{one.Pointer}/{steps[^1]}"));
    }

    private static IEnumerable<(JsonNode Node, string Pointer)> Elements(JsonNode node, string pointer) => node is JsonArray list
        ? list.Select((element, i) => (element!, $"{pointer}/{i}"))
        : node.AsObject().Select(entry => (entry.Value!, $"{pointer}/{entry.Key}"));
}
