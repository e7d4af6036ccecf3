using System.Text.Json.Nodes;

namespace Ciip.Guideline.Fuzz;

/// <summary>
/// A file with some of its values changed, which bytes tell: three for each change. Most of what comes of it is read, where bytes that change the
/// text itself mostly break it.
/// </summary>
internal static class ChangedJson
{
    private const int MostChanges = 24;

    private static readonly string[] Texts =
    [
        "", " ", "x", "<script>alert(1)</script>", "]]>", "&amp;", "=1+1", "|", "`", "\u202E", "\0", "\uD83C\uDFEF", "𠮷", "2026", "2026-02-30", "P1Y", "tier-1", "tier-4", "II.5", "II.6.1.2(2)",
        "II.6.1.2(2).a", "own:x", "specified", "not-specified", "specified-elsewhere", "carried-out", "planned", "rule", "v", new('長', 500),
    ];

    /// <summary>Applies the changes to one of the files.</summary>
    public static byte[] Of(IReadOnlyList<string> files, ReadOnlySpan<byte> changes)
    {
        var root = JsonNode.Parse(files[(changes.IsEmpty ? 0 : changes[0]) % files.Count])!;
        for (var at = 1; at + 2 < changes.Length && at < 3 * MostChanges; at += 3)
        {
            Change(root, changes[at], changes[at + 1], changes[at + 2]);
        }

        return System.Text.Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static void Change(JsonNode root, int where, int what, int with)
    {
        var all = Below(root).ToList();
        if (all.Count == 0)
        {
            return;
        }

        var node = all[((where << 8) | with) % all.Count];
        JsonNode? value = (what % 8) switch
        {
            0 or 1 or 2 => JsonValue.Create(Texts[with % Texts.Length]),
            3 => all[with % all.Count].DeepClone(),
            4 => JsonValue.Create(with % 2 == 0),
            5 => new JsonArray(),
            6 => null,
            _ => new JsonArray(node.DeepClone(), node.DeepClone()),
        };
        if (node.Parent is JsonArray list)
        {
            list[node.GetElementIndex()] = value;
        }
        else if (what >= 200)
        {
            node.Parent!.AsObject().Remove(node.GetPropertyName());
        }
        else
        {
            node.Parent!.AsObject()[node.GetPropertyName()] = value;
        }
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => (node switch
    {
        JsonObject members => members.Select(static member => member.Value),
        JsonArray list => list,
        _ => [],
    }).Where(static one => one is not null).SelectMany(static one => Below(one!).Prepend(one!));
}
