using System.Text.Json.Nodes;

namespace Ciip.Guideline.Questionnaires;

/// <summary>Takes members out of a JSON object and puts them in, by the names that lead to them.</summary>
internal static class JsonPlaces
{
    public static JsonNode? Find(JsonObject root, IReadOnlyList<string> names) =>
        names.Aggregate((JsonNode?)root, (node, name) => (node as JsonObject)?[name]);

    /// <summary>Removes a member, and the objects around it that are empty then.</summary>
    public static void Remove(JsonObject root, IReadOnlyList<string> names)
    {
        if (names.Count > 1)
        {
            var inner = root[names[0]]!.AsObject();
            Remove(inner, [.. names.Skip(1)]);
            if (inner.Count > 0)
            {
                return;
            }
        }

        root.Remove(names[0]);
    }

    /// <summary>Puts a member in; false where one stands there already, or something that holds none.</summary>
    public static bool TryAdd(JsonObject root, IReadOnlyList<string> names, JsonNode? value)
    {
        var at = root;
        foreach (var name in names.SkipLast(1))
        {
            if (!at.ContainsKey(name))
            {
                at[name] = new JsonObject();
            }

            if (at[name] is not JsonObject inner)
            {
                return false;
            }

            at = inner;
        }

        return at.TryAdd(names[^1], value);
    }

    public static string Pointer(IEnumerable<string> names) =>
        string.Concat(names.Select(name => "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));

    public static IReadOnlyList<string> Names(string pointer) =>
        [.. pointer.Split('/').Skip(1).Select(name => name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
}
