using System.Globalization;
using System.Text.Json.Nodes;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>Finds places in JSON by their JSON Pointers (RFC 6901), and takes out what stands there.</summary>
internal static class JsonPlace
{
    public static IEnumerable<string> Tokens(string pointer) =>
        pointer.Split('/').Skip(1).Select(static token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));

    public static string Escape(string token) => token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Parent(string pointer) => pointer[..Math.Max(pointer.LastIndexOf('/'), 0)];

    /// <summary>What stands there; null where nothing does.</summary>
    public static JsonNode? Find(JsonNode root, string pointer) => Tokens(pointer).Aggregate((JsonNode?)root, static (node, token) => Child(node, token));

    public static JsonNode? Child(JsonNode? node, string token) => node switch
    {
        JsonObject record => record[token],
        JsonArray list => int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < list.Count ? list[at] : null,
        _ => null,
    };

    public static void Set(JsonNode root, string pointer, JsonNode value)
    {
        var (parent, token) = (Find(root, Parent(pointer)), Tokens(pointer).Last());
        if (parent is JsonArray list)
        {
            list[int.Parse(token, CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            parent!.AsObject()[token] = value;
        }
    }

    public static void Remove(JsonNode root, string pointer)
    {
        var (parent, token) = (Find(root, Parent(pointer)), Tokens(pointer).Last());
        if (parent is JsonArray list)
        {
            list.RemoveAt(int.Parse(token, CultureInfo.InvariantCulture));
        }
        else
        {
            parent!.AsObject().Remove(token);
        }
    }

    /// <summary>Every place below the root, from the outside to the inside.</summary>
    public static IEnumerable<string> All(JsonNode root)
    {
        var next = new Queue<(string Pointer, JsonNode Node)>([(string.Empty, root)]);
        while (next.TryDequeue(out var at))
        {
            var below = at.Node switch
            {
                JsonObject record => record.Select(member => ($"{at.Pointer}/{Escape(member.Key)}", member.Value!)),
                JsonArray list => list.Select((item, i) => ($"{at.Pointer}/{i}", item!)),
                _ => [],
            };
            foreach (var one in below)
            {
                yield return one.Item1;
                next.Enqueue(one);
            }
        }
    }
}
