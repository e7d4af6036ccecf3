using System.Text.Json;
using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>Checks a document against the constraints of the Metaschema: what no JSON Schema can say.</summary>
internal static class OscalConstraints
{
    private static readonly Lazy<IReadOnlyList<OscalConstraint>> Ours = new(() =>
    [
        .. JsonDocument.Parse(File.ReadAllText(Repository.Shared("schemas", "oscal-1.2.2", "constraints-1.2.2.json"))).RootElement
            .EnumerateArray().Select(json => new OscalConstraint(json)).Where(constraint => constraint.IsOfOurKinds),
    ]);

    public static IReadOnlyList<OscalConstraint> All => Ours.Value;

    /// <summary>What a document breaks. Warnings that ask for more than we know are not counted.</summary>
    public static IReadOnlyList<string> Errors(ReadOnlyMemory<byte> utf8)
    {
        var root = OscalElement.Read(utf8);
        return [.. All.Where(constraint => !constraint.IsWarning && constraint.Kind != "allowed-values").SelectMany(constraint => Errors(constraint, root)), .. Values(root)];
    }

    /// <summary>Whether the checker can read a constraint at all.</summary>
    public static bool IsInterpreted(OscalConstraint constraint)
    {
        try
        {
            var any = new OscalElement("any", null, "any");
            _ = constraint.Targets(any).ToList();
            if (constraint.Test is { } test)
            {
                OscalPath.Holds(any, test);
            }

            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Errors(OscalConstraint constraint, OscalElement root) => constraint.In(root).SelectMany(context =>
    {
        var targets = constraint.Targets(context).ToList();
        return constraint.Kind switch
        {
            "is-unique" => Duplicates(targets.Select(target => string.Join("\n", constraint.Keys.Select(key => KeyOf(target, key))))),
            "index" => Duplicates(targets.Select(target => KeyOf(target, constraint.Keys[0])).OfType<string>()),
            "index-has-key" => targets.SelectMany(target => KeysOf(target, constraint.Keys[0])).Select(key => key.TrimStart('#')).Except(Index(constraint.Name!, root)),
            "expect" => targets.Where(target => !OscalPath.Holds(target, constraint.Test!)).Select(target => target.Path),
            "has-cardinality" => targets.Count < (constraint.Least ?? 0) || targets.Count > (constraint.Most ?? int.MaxValue) ? [$"{targets.Count}"] : [],
            "matches" => targets.Where(target => !Matches(constraint, target.Value!)).Select(target => target.Value!),
            _ => [],
        };
    }).Select(error => $"{constraint}: {error}");

    /// <summary>A value that several constraints are about may be one of any of them.</summary>
    private static IEnumerable<string> Values(OscalElement root) => All
        .Where(constraint => constraint.Kind == "allowed-values")
        .SelectMany(constraint => constraint.In(root).SelectMany(constraint.Targets).Select(target => (Target: target, Constraint: constraint)))
        .GroupBy(one => one.Target)
        .Where(one => !one.Any(pair => pair.Constraint.AllowsOther || pair.Constraint.Values.Contains(pair.Target.Value!)))
        .Select(one => $"{one.First().Constraint}: {one.Key.Path} = {one.Key.Value}");

    private static IEnumerable<string> Index(string name, OscalElement root) => All
        .Where(constraint => constraint.Kind == "index" && constraint.Name == name)
        .SelectMany(constraint => constraint.In(root).SelectMany(constraint.Targets).SelectMany(target => KeysOf(target, constraint.Keys[0])));

    private static IEnumerable<string> Duplicates(IEnumerable<string> keys) => keys.GroupBy(key => key).Where(key => key.Count() > 1).Select(key => key.Key);

    private static string? KeyOf(OscalElement target, string key) => KeysOf(target, key).FirstOrDefault();

    private static IEnumerable<string> KeysOf(OscalElement target, string key) => OscalPath.Select(target, key).Select(one => one.Value).OfType<string>();

    private static bool Matches(OscalConstraint constraint, string value) => constraint.Regex is { } regex
        ? Regex.IsMatch(value, regex)
        : constraint.Datatype switch
        {
            "uuid" => Guid.TryParse(value, out _),
            "integer" => int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _),
            "date" => DateOnly.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _),
            "uri" => Uri.TryCreate(value, UriKind.Absolute, out _),
            "uri-reference" => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out _),
            "date-time" or "date-time-with-timezone" => DateTimeOffset.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _),
            "ip-v4-address" or "ip-v6-address" => System.Net.IPAddress.TryParse(value, out _),
            _ => throw new NotSupportedException(constraint.ToString()),
        };
}
