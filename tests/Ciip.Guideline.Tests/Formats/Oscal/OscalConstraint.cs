using System.Text.Json;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>A constraint of the Metaschema, as constraints-1.2.2.json has it.</summary>
internal sealed class OscalConstraint(JsonElement json)
{
    /// <summary>Names of definitions, and of the elements that are written by them.</summary>
    private static readonly Dictionary<string, string[]> ElementsOf = new(StringComparer.Ordinal)
    {
        ["property"] = ["prop"],
        ["parameter"] = ["param"],
        ["defined-component"] = ["component-definition/component"],
        ["defined-component-type"] = ["component-definition/component/type"],
        ["system-component"] = ["local-definitions/component"],
        ["system-component-type"] = ["local-definitions/component/type"],
        ["system-user"] = ["local-definitions/user"],
        ["finding-target"] = ["finding/target"],
        ["risk-status"] = ["risk/status"],
        ["response"] = ["risk/remediation"],
        ["origin-actor"] = ["origin/actor"],
        ["assessment-part"] = ["attestation/part"],
        ["threat-id"] = ["risk/threat-id"],
        ["statement"] = ["implemented-requirement/statement"],
        ["local-objective"] = ["local-definitions/objectives-and-method"],
        ["mapping-item"] = ["map/source", "map/target"],
        ["mapping-resource-reference"] = ["mapping/source-resource", "mapping/target-resource"],
        ["qualifier-item"] = ["map/qualifier"],
        ["method"] = ["provenance/method", "mapping/method"],
        ["status"] = ["provenance/status", "mapping/status"],
        ["match-with-child-controls"] = ["with-child-controls"],
    };

    public string File { get; } = json.GetProperty("file").GetString()!.Replace("oscal_", string.Empty).Replace("_metaschema.xml", string.Empty);

    public string Context { get; } = json.GetProperty("context").GetString()!;

    public string Kind { get; } = json.GetProperty("kind").GetString()!;

    public string? Target { get; } = Text(json, "target");

    public string? Name { get; } = Text(json, "name");

    public string? Test { get; } = Text(json, "test");

    public string? Regex { get; } = Text(json, "regex");

    public string? Datatype { get; } = Text(json, "datatype");

    public bool IsWarning { get; } = Text(json, "level") == "WARNING";

    public bool AllowsOther { get; } = Text(json, "allow-other") == "yes";

    public int? Least { get; } = Text(json, "min-occurs") is { } least ? int.Parse(least, System.Globalization.CultureInfo.InvariantCulture) : null;

    public int? Most { get; } = Text(json, "max-occurs") is { } most ? int.Parse(most, System.Globalization.CultureInfo.InvariantCulture) : null;

    public IReadOnlyList<string> Values { get; } = Texts(json, "values");

    public IReadOnlyList<string> Keys { get; } = Texts(json, "key-fields");

    /// <summary>Whether the file is about one of our six kinds.</summary>
    public bool IsOfOurKinds => File is not ("ssp" or "assessment-plan");

    /// <summary>The elements of a document that the constraint is about.</summary>
    public IEnumerable<OscalElement> In(OscalElement root)
    {
        var slash = Context.IndexOf('/', StringComparison.Ordinal);
        var head = slash < 0 ? Context : Context[..slash];
        var paths = (ElementsOf.TryGetValue(head, out var elements) ? elements : [head]).Select(element => "/" + element + Context[head.Length..]);
        return paths.SelectMany(path => root.ByName[path[(path.LastIndexOf('/') + 1)..]].Where(element => element.Path.EndsWith(path, StringComparison.Ordinal)));
    }

    public IEnumerable<OscalElement> Targets(OscalElement context) => OscalPath.Select(context, Target);

    public override string ToString() => $"{File} {Context} {Kind} {Target}{Test}";

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.ToString() : null;

    private static IReadOnlyList<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(value => value.GetString()!)] : [];
}
