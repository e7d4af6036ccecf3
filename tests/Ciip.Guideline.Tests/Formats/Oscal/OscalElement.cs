using System.Text.Json;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>A value of an OSCAL document under the name that the Metaschema gives it: its constraints know no plural.</summary>
internal sealed class OscalElement(string name, OscalElement? parent, string? value)
{
    private static readonly Dictionary<string, string> Singular = new(StringComparer.Ordinal)
    {
        ["related-risks"] = "associated-risk",
        ["parties"] = "party",
        ["responsible-parties"] = "responsible-party",
        ["hashes"] = "hash",
        ["include-controls"] = "include-controls",
        ["exclude-controls"] = "exclude-controls",
        ["props"] = "prop",
    };

    public string Name { get; } = name;

    public OscalElement? Parent { get; } = parent;

    public string? Value { get; } = value;

    public List<OscalElement> Children { get; } = [];

    public string Path { get; } = parent is null ? "/" + name : parent.Path + "/" + name;

    /// <summary>Everything from here on, by name.</summary>
    public ILookup<string, OscalElement> ByName => field ??= SelfAndBelow().ToLookup(element => element.Name, StringComparer.Ordinal);

    /// <summary>This and everything below, in the order of the document.</summary>
    public IEnumerable<OscalElement> SelfAndBelow()
    {
        // A stack of our own: iterators within iterators would be passed through once per level.
        var left = new Stack<OscalElement>([this]);
        while (left.TryPop(out var element))
        {
            yield return element;
            for (var i = element.Children.Count - 1; i >= 0; i--)
            {
                left.Push(element.Children[i]);
            }
        }
    }

    public string? this[string flag] => Children.Find(child => child.Name == flag)?.Value;

    /// <summary>The root of a document: its kind.</summary>
    public static OscalElement Read(ReadOnlyMemory<byte> utf8)
    {
        using var json = JsonDocument.Parse(utf8);
        var root = json.RootElement.EnumerateObject().Single();
        return Of(root.Name, null, root.Value);
    }

    private static OscalElement Of(string name, OscalElement? parent, JsonElement value)
    {
        var element = new OscalElement(name, parent, TextOf(name, value));
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                element.Children.AddRange(member.Value.ValueKind == JsonValueKind.Array
                    ? member.Value.EnumerateArray().Select(item => Of(SingularOf(member.Name), element, item))
                    : [Of(member.Name, element, member.Value)]);
            }
        }

        return element;
    }

    /// <summary>In JSON the text of a hash is a member, because it has an algorithm beside it.</summary>
    private static string? TextOf(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => name == "hash" ? value.GetProperty("value").GetString() : null,
        JsonValueKind.Array => null,
        _ => value.ToString(),
    };

    private static string SingularOf(string name) =>
        Singular.TryGetValue(name, out var singular) ? singular : name.EndsWith('s') ? name[..^1] : name;
}
