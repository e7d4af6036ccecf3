using System.Text.Json;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>
/// Two reports a year apart, on data: a file per case, found by listing. A case edits the reference operator's self-verification,
/// or a set of documents of its own, once for each year, and lists all that changes by the rules it names.
/// </summary>
public sealed class YearsApartTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_holds(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file + ".json")));
        var comparison = ReportComparison.Between(before: Report(json.RootElement, "before"), after: Report(json.RootElement, "after"));

        var expected = Expected(json.RootElement);
        expected.Should().NotBeEmpty();
        var rules = expected.Values.Select(change => change.Rule).ToHashSet(StringComparer.Ordinal);
        var changes = comparison.Changes
            .Where(change => rules.Contains(change.Rule.Id) && (change.State != ChangeState.Unchanged || expected.ContainsKey(KeyOf(change))))
            .ToList();
        changes.Select(change => $"{KeyOf(change)}: {change.State}, {change.Level}").Order(StringComparer.Ordinal)
            .Should().Equal(expected.Select(entry => $"{entry.Key}: {entry.Value.State}, {entry.Value.Level}").Order(StringComparer.Ordinal));

        foreach (var level in Enum.GetValues<FindingLevel>())
        {
            Closing(comparison.Gate(level)).Should().Equal(Closed("always"), $"from {level} on");
            Closing(comparison.Gate(level, strict: true)).Should().Equal(Closed("always", "strictly"), $"strictly, from {level} on");

            IEnumerable<string> Closed(params string[] when) => expected
                .Where(entry => when.Contains(entry.Value.Closes) && Enum.Parse<FindingLevel>(entry.Value.Level) >= level)
                .Select(entry => entry.Key).Order(StringComparer.Ordinal);
        }

        IEnumerable<string> Closing(ComparisonGate gate) =>
            gate.Reasons.Where(change => rules.Contains(change.Rule.Id)).Select(KeyOf).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_state_has_a_case_in_practice_and_one_in_documents()
    {
        var seen = new HashSet<(bool, string)>();
        foreach (var file in Files())
        {
            using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file.Data + ".json")));
            seen.UnionWith(Expected(json.RootElement).Select(entry => (entry.Key.Contains(" in=practice", StringComparison.Ordinal), entry.Value.State)));
        }

        seen.Should().Contain(Enum.GetNames<ChangeState>().SelectMany(state => new[] { (true, state), (false, state) }));
    }

    private static string Folder => Path.Combine(Repository.Tests, "Evaluation", "Comparison", "Cases");

    private static string KeyOf(OutcomeChange change) => $"{change.Rule.Id} {change.Place.Key}";

    /// <summary>The changes by rule and place; letters in braces stand for a place each.</summary>
    private static Dictionary<string, Change> Expected(JsonElement file) => file.GetProperty("expect").EnumerateArray()
        .SelectMany(wanted => Places(Text(wanted, "place")!).Select(place => (
            Key: $"{Text(wanted, "rule")} {place}",
            Change: new Change(Text(wanted, "rule")!, Text(wanted, "state")!, Text(wanted, "level")!, Text(wanted, "closes")!))))
        .ToDictionary(entry => entry.Key, entry => entry.Change, StringComparer.Ordinal);

    private static IEnumerable<string> Places(string place) =>
        place.Split('{', '}') is [var before, var letters, var after] ? letters.Select(letter => before + letter + after) : [place];

    private static EvaluationReport Report(JsonElement file, string year)
    {
        var asOf = file.TryGetProperty("asOf", out var dates) ? PartialDate.Parse(dates.GetProperty(year).GetString()!) : ReferenceOperator.AsOf;
        var edits = file.TryGetProperty(year, out var given) ? given.EnumerateArray().ToList() : [];
        var set = file.TryGetProperty("set", out var own) ? GuidelineJson.Parse<SafetyStandardsSet>(Edited(JsonNode.Parse(own.GetRawText())!, edits)) : null;
        return set is null
            ? GuidelineEvaluator.Default.Evaluate(GuidelineJson.Parse<SelfVerification>(Edited(ReferenceOperator.Json(), edits)), asOf)
            : GuidelineEvaluator.Default.Evaluate(set, asOf: asOf);
    }

    /// <summary>What is named is set, or left out where no value is given. Records are found by their ids.</summary>
    private static string Edited(JsonNode root, IEnumerable<JsonElement> edits)
    {
        foreach (var edit in edits)
        {
            var steps = Text(edit, "at")!.Trim('/').Split('/');
            var holder = steps.SkipLast(1).Aggregate(root, (node, step) => node is JsonArray list ? WithId(list, step) : node[step]!);
            var value = edit.TryGetProperty("value", out var given) ? JsonNode.Parse(given.GetRawText()) : null;
            if (holder is JsonArray records)
            {
                records.Remove(WithId(records, steps[^1])).Should().BeTrue();
            }
            else if (value is not null)
            {
                holder[steps[^1]] = value;
            }
            else
            {
                holder.AsObject().Remove(steps[^1]).Should().BeTrue($"{Text(edit, "at")} is there to be left out");
            }
        }

        return root.ToJsonString();
    }

    private static JsonNode WithId(JsonArray records, string id) => records.Single(record => record!["id"]!.GetValue<string>() == id)!;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>What a case expects of a place: whether it closes the gate always, only strictly, or never.</summary>
    private sealed record Change(string Rule, string State, string Level, string Closes);
}
