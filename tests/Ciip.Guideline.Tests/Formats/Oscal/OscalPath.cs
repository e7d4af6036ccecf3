using System.Text.RegularExpressions;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>The part of Metapath that the constraints on our six kinds are written in.</summary>
internal static class OscalPath
{
    private const string Nist = "http://csrc.nist.gov/ns/oscal";

    /// <summary>What a target means, from an element.</summary>
    public static IEnumerable<OscalElement> Select(OscalElement from, string? target) =>
        target is null or "." ? [from] : Split(target, "|").SelectMany(path => Walk([from], path));

    /// <summary>Whether a condition holds.</summary>
    public static bool Holds(OscalElement at, string condition)
    {
        var any = Split(condition, " or ");
        return any.Count > 1 ? any.Any(one => Holds(at, one)) : Split(condition, " and ").All(one => Term(at, one.Trim()));
    }

    private static bool Term(OscalElement at, string term)
    {
        if (Regex.Match(term, @"^not\((.*)\)$") is { Success: true } not)
        {
            return !Term(at, not.Groups[1].Value);
        }

        if (term.StartsWith(".not(", StringComparison.Ordinal))
        {
            return Term(at, term[1..]);
        }

        if (Regex.Match(term, @"^exists\((.*)\)$") is { Success: true } exists)
        {
            return Select(at, exists.Groups[1].Value).Any();
        }

        if (Regex.Match(term, @"^has-oscal-namespace\((.*)\)$") is { Success: true } ns)
        {
            return Texts(ns.Groups[1].Value).Contains(at["ns"] ?? Nist);
        }

        if (Regex.Match(term, @"^starts-with\((@[\w-]+),\s*'(.*)'\)$") is { Success: true } starts)
        {
            return Select(at, starts.Groups[1].Value).Any(one => one.Value!.StartsWith(starts.Groups[2].Value, StringComparison.Ordinal));
        }

        if (Regex.Match(term, @"^(@[\w-]+) > (@[\w-]+)$") is { Success: true } greater)
        {
            return Number(greater.Groups[1].Value) > Number(greater.Groups[2].Value);
        }

        if (Regex.Match(term, @"^(.*@[\w-]+)=(\(.*\)|'.*')$") is { Success: true } equal)
        {
            return Select(at, equal.Groups[1].Value).Any(one => Texts(equal.Groups[2].Value).Contains(one.Value!));
        }

        return Select(at, term).Any();

        decimal? Number(string path) => Select(at, path).Select(one => decimal.Parse(one.Value!, System.Globalization.CultureInfo.InvariantCulture)).Cast<decimal?>().FirstOrDefault();
    }

    private static HashSet<string> Texts(string list) => [.. Regex.Matches(list, "'([^']*)'").Select(match => match.Groups[1].Value)];

    private static IEnumerable<OscalElement> Walk(IEnumerable<OscalElement> from, string path)
    {
        var below = path.StartsWith("//", StringComparison.Ordinal) || path.StartsWith(".//", StringComparison.Ordinal);
        var at = below ? from.SelectMany(one => one.SelfAndBelow().Skip(1)) : from;
        var first = below;
        foreach (var step in Split(path.TrimStart('.', '/') is { Length: > 0 } rest && !path.StartsWith(".[", StringComparison.Ordinal) ? rest : path, "/"))
        {
            if (step.Length == 0)
            {
                // A double stroke: everything below.
                at = at.SelectMany(one => one.SelfAndBelow().Skip(1)).ToList();
                first = true;
                continue;
            }

            var match = Regex.Match(step, @"^(?<name>\.|\(\.\)|@?[\w-]+|\([\w|-]+\))(?<conditions>(\[.*\])?)$");
            if (!match.Success)
            {
                throw new NotSupportedException(path);
            }

            var name = match.Groups["name"].Value.Trim('(', ')', '@');
            var candidates = name == "." || first ? at : at.SelectMany(one => one.Children);
            var names = name.Split('|');
            at = candidates.Where(one => name == "." || names.Contains(one.Name)).ToList();
            first = false;
            foreach (var condition in Conditions(match.Groups["conditions"].Value))
            {
                at = at.Where(one => Holds(one, condition)).ToList();
            }
        }

        return at;
    }

    private static IEnumerable<string> Conditions(string text) => text.Length == 0 ? [] : [text[1..^1]];

    /// <summary>Splits outside of brackets, parentheses and quotes.</summary>
    private static List<string> Split(string text, string separator)
    {
        var parts = new List<string>();
        var start = 0;
        var depth = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '\'';
            depth += quoted ? 0 : text[i] is '[' or '(' ? 1 : text[i] is ']' or ')' ? -1 : 0;
            if (depth == 0 && !quoted && i >= start && string.CompareOrdinal(text, i, separator, 0, separator.Length) == 0)
            {
                parts.Add(text[start..i]);
                start = i + separator.Length;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }
}
