using System.Text.Json;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation.Rules;

/// <summary>
/// Every rule on data: a folder per rule, a file per case, found by listing. A file has a set of documents, a self-verification
/// or both, names the verdict it shows, and the outcomes that must occur.
/// </summary>
public sealed class RuleCaseTests
{
    private static readonly string[] Verdicts = ["pass", "fail", "undetermined", "not-applicable"];

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Rules() => [.. GuidelineEvaluator.Default.Rules.Select(rule => $"{rule.Id}.{rule.Name}")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_holds(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        var set = Subject<SafetyStandardsSet>(json.RootElement, "set");
        var practice = Subject<SelfVerification>(json.RootElement, "practice");
        var asOf = Text(json.RootElement, "asOf") is { } date ? PartialDate.Parse(date) : null;
        var rule = file.Split('.')[0];

        var report = set is null ? GuidelineEvaluator.Default.Evaluate(practice!, asOf) : GuidelineEvaluator.Default.Evaluate(set, practice, asOf);
        var outcomes = report.Outcomes.Where(outcome => outcome.Rule.Id == rule).ToList();

        outcomes.Select(outcome => outcome.Place.Key).Should().OnlyHaveUniqueItems();
        var expected = json.RootElement.GetProperty("expect").EnumerateArray().ToList();
        expected.Should().NotBeEmpty();
        var said = string.Join('\n', outcomes.Select(outcome => $"[{outcome.Place.Key}] {outcome} ({outcome.Message.Id})"));
        foreach (var wanted in expected)
        {
            var place = wanted.GetProperty("place").GetString();
            var outcome = outcomes.SingleOrDefault(candidate => candidate.Place.Key == place);
            outcome.Should().NotBeNull($"[{place}] is expected, of\n{said}");
            Token(outcome!.Verdict.ToString()).Should().Be(wanted.GetProperty("verdict").GetString(), $"of [{place}] in\n{said}");
            if (Text(wanted, "level") is { } level)
            {
                Token(outcome.Level.ToString()!).Should().Be(level, said);
            }

            if (Text(wanted, "message") is { } message)
            {
                outcome.Message.Id.Should().Be(message, said);
            }

            if (wanted.TryGetProperty("missing", out var missing))
            {
                outcome.Provisions.Select(provision => provision.Id).Should().Equal(missing.EnumerateArray().Select(id => id.GetString()), said);
            }
        }

        if (json.RootElement.TryGetProperty("only", out var only) && only.GetBoolean())
        {
            outcomes.Should().HaveSameCount(expected, said);
        }

        var shown = Verdicts.Single(verdict => Path.GetFileName(file).StartsWith(verdict + "-", StringComparison.Ordinal));
        expected.Select(wanted => wanted.GetProperty("verdict").GetString()).Should().Contain(shown);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_has_a_case_of_every_verdict_or_says_why_not(string rule)
    {
        var folder = Path.Combine(Folder, rule);
        Directory.Exists(folder).Should().BeTrue($"{rule} needs cases");
        var reasons = Path.Combine(folder, "impossible.txt");
        var impossible = File.Exists(reasons) ? File.ReadAllLines(reasons) : [];
        foreach (var verdict in Verdicts)
        {
            var hasCase = Directory.EnumerateFiles(folder, verdict + "-*.json").Any();
            var hasReason = impossible.Any(line => line.StartsWith(verdict + ": ", StringComparison.Ordinal) && line.Length > verdict.Length + 12);
            hasCase.Should().Be(!hasReason, $"{rule} needs a case of {verdict}, or a reason in impossible.txt, not both");
        }
    }

    [Fact]
    public void Every_folder_belongs_to_a_rule() =>
        Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)!)
            .Should().BeSubsetOf(GuidelineEvaluator.Default.Rules.Select(rule => $"{rule.Id}.{rule.Name}"));

    private static string Folder => Path.Combine(Repository.Tests, "Evaluation", "Rules", "Cases");

    private static T? Subject<T>(JsonElement element, string name)
        where T : class => element.TryGetProperty(name, out var value) ? GuidelineJson.Parse<T>(value.GetRawText()) : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Token(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
