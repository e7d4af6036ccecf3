using System.Text.Json;
using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation.Practice;

/// <summary>Small self-verifications with one result each: a file per input, named by what it is about.</summary>
public sealed class SmallInputTests
{
    private static string Folder => Path.Combine(Repository.Tests, "Evaluation", "Practice", "Inputs");

    public static TheoryData<string> Files() => [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Input_has_its_result(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        var report = GuidelineEvaluator.Default.Evaluate(
            GuidelineJson.Parse<SelfVerification>(json.RootElement.GetProperty("practice").GetRawText()),
            PartialDate.Parse(json.RootElement.GetProperty("asOf").GetString()!));

        foreach (var expected in json.RootElement.GetProperty("outcomes").EnumerateObject())
        {
            Token(report.Practice![GuidelineCatalog.FourthEdition.FindProvision(expected.Name)!].Outcome.ToString()).Should().Be(expected.Value.GetString(), expected.Name);
        }

        if (json.RootElement.TryGetProperty("verdicts", out var verdicts))
        {
            foreach (var expected in verdicts.EnumerateObject())
            {
                var said = report.Outcomes.Where(outcome => outcome.Place.Key == expected.Name && outcome.Judged.Count > 0).ToList();
                said.Should().ContainSingle(expected.Name);
                Token(said[0].Verdict.ToString()).Should().Be(expected.Value.GetString(), said[0].ToString());
            }
        }

        // No message says "shown" beside a verdict that is not a pass.
        report.Outcomes.Where(outcome => outcome.Verdict != Verdict.Pass && outcome.Message.Id is "practice.by-record" or "record.shown" or "practice.carried-out").Should().BeEmpty();
        JudgmentLaws.Check(report);
    }

    private static string Token(string name) => string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "-" : string.Empty) + char.ToLowerInvariant(letter) : letter.ToString()));
}
