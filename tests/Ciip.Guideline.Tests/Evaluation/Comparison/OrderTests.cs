using System.Text.Json.Nodes;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Places are ids, never positions: turning every list round changes nothing.</summary>
public sealed class OrderTests
{
    /// <summary>Lists whose order is what they say.</summary>
    private static readonly string[] Ordered = ["levels", "ranking"];

    [Fact]
    public void Of_a_self_verification_that_shows_everything() => ShouldNotChange(ReferenceOperator.Json());

    /// <summary>With findings and open questions at records of several lists.</summary>
    [Fact]
    public void Of_a_self_verification_with_findings()
    {
        var json = ReferenceOperator.Json();
        json["isComplete"] = false;
        foreach (var (list, member) in new[]
        {
            (json["plan"]!["securityRequirements"]!["requirements"]!, "systems"),
            (json["plan"]!["riskAssessment"]!["decisions"]!, "feasibilityOfMeasures"),
            (json["plan"]!["riskAssessment"]!["decisions"]!, "planEntries"),
            (json["plan"]!["informationHandling"]!["handlingRules"]!, "measures"),
            (json["plan"]!["itBcp"]!["educationAndTraining"]!, "interval"),
            (json["do"]!["monitoring"]!["systems"]!, "deviationFromThresholds"),
            (json["do"]!["malfunctionExplanation"]!["informationActions"]!, "who"),
            (json["checkAndAction"]!["ordinaryVerification"]!["risks"]!, "consequences"),
        })
        {
            foreach (var record in list.AsArray())
            {
                record!.AsObject().Remove(member);
            }
        }

        var report = ReferenceOperator.Evaluate(Parse(json));
        report.Findings.Select(finding => finding.Rule.Id).Distinct().Should().HaveCountGreaterThan(5);
        report.Outcomes.Should().Contain(outcome => outcome.Verdict == Verdict.Undetermined);
        ShouldNotChange(json);
    }

    [Fact]
    public void Of_documents()
    {
        var set = SafetyStandardsSet.Of(Inventory.Complete, Sample.AllPublished());
        var turned = SafetyStandardsSet.Of(Inventory.Complete, set.Documents.Reverse().Select(document =>
            GuidelineJson.Parse<SafetyStandardsDocument>(Turned(JsonNode.Parse(GuidelineJson.ToUtf8Bytes(document))!, "document")!.ToJsonString())));
        turned.Documents.Should().NotEqual(set.Documents);
        ShouldNotChange(GuidelineEvaluator.Default.Evaluate(set, asOf: ReferenceOperator.AsOf), GuidelineEvaluator.Default.Evaluate(turned, asOf: ReferenceOperator.AsOf));
    }

    private static void ShouldNotChange(JsonNode verification)
    {
        var before = Parse(verification);
        var after = Parse(Turned(verification, "verification")!);
        after.Should().NotBe(before);
        ShouldNotChange(ReferenceOperator.Evaluate(before), ReferenceOperator.Evaluate(after));
    }

    private static void ShouldNotChange(EvaluationReport before, EvaluationReport after)
    {
        var comparison = ReportComparison.Between(before: before, after: after);
        comparison.Changes.Where(change => change.State != ChangeState.Unchanged).Select(change => change.ToString()).Should().BeEmpty();
        comparison.Changes.Should().HaveCount(before.Findings.Count).And.HaveCount(after.Findings.Count);
        after.Outcomes.Select(Key).Should().BeEquivalentTo(before.Outcomes.Select(Key));
        comparison.Gaps.Should().BeEmpty();
        comparison.Gate(strict: true).IsClosed.Should().BeFalse();
    }

    private static string Key(RuleOutcome outcome) => $"{outcome.Rule.Id} {outcome.Place.Key} {outcome.Verdict}";

    private static SelfVerification Parse(JsonNode json) => GuidelineJson.Parse<SelfVerification>(json.ToJsonString());

    private static JsonNode? Turned(JsonNode? node, string member) => node switch
    {
        JsonArray list when Ordered.Contains(member) => list.DeepClone(),
        JsonArray list => new JsonArray([.. list.Reverse().Select(element => Turned(element, member))]),
        JsonObject record => new JsonObject(record.Select(entry => KeyValuePair.Create(entry.Key, Turned(entry.Value, entry.Key)))),
        null => null,
        _ => node.DeepClone(),
    };
}
