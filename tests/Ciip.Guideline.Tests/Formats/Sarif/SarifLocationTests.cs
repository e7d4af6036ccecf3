using System.Text;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Formats.Sarif;

/// <summary>A finding points at what it is about in the file it comes from; what is missing, at the nearest thing around it.</summary>
public sealed class SarifLocationTests
{
    private static readonly IReadOnlyList<JsonNode> OfRule = Results(SarifFile.Rule(), SarifFile.RuleBytes);

    [Theory]
    [InlineData("STD602", "on=II.6.1.2(2).d", 8, 2, "\"II.6.1.2(2)\"")]
    [InlineData("STD603", "document=rule;on=II.6.3.1", 9, 5, "\"II.6.3.1\"")]
    [InlineData("STD601", "on=II.6.1.1(1)", 7, 3, "\"treatments\"")]
    public void A_finding_points_at_the_nearest_there_is(string rule, string place, int line, int column, string marked)
    {
        var result = Of(OfRule, rule, place);
        Start(result).Should().Be((line, column));
        result.Marked(SarifFile.RuleBytes[3..]).Should().Be(marked);
    }

    [Fact]
    public void A_finding_about_a_document_as_a_whole_points_at_its_id()
    {
        var text = Encoding.UTF8.GetString(SarifFile.RuleBytes[3..]).Replace("  \"examination\": {\"extent\": \"complete\"},\r\n", string.Empty, StringComparison.Ordinal);
        var file = Encoding.UTF8.GetBytes(text);
        var result = Of(Results(SarifFile.Evaluate(GuidelineJson.Parse<SafetyStandardsDocument>(file)), file), "QUA108", "document=rule");
        Start(result).Should().Be((3, 3));
        result.Marked(file).Should().Be("\"id\": \"rule\"");
    }

    [Fact]
    public void No_finding_about_a_file_at_hand_is_without_its_line() =>
        OfRule.Concat(SarifFile.Results(SarifFile.Reference().ToSarif(new SarifOptions { Sources = SarifFile.Sources, IncludeOpen = true })))
            .Should().NotBeEmpty().And.OnlyContain(static result => result["locations"]![0]!["physicalLocation"] != null);

    [Fact]
    public void What_has_no_file_has_its_ids_alone_where_it_is_asked_for() =>
        SarifFile.Results(SarifFile.Rule().ToSarif(SarifFile.Anywhere)).Should().NotBeEmpty().And.OnlyContain(static result =>
            result["locations"]![0]!["physicalLocation"] == null && result["locations"]![0]!["logicalLocations"] != null);

    /// <summary>Code hosts refuse a whole file for one result without a place.</summary>
    [Fact]
    public void Otherwise_it_is_left_out_and_counted()
    {
        var document = GuidelineJson.Parse<SafetyStandardsDocument>(SarifFile.RuleBytes);
        var both = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, document, document with { Id = "from-standard-input" }));
        EvaluationReport[] reports = [both, SarifFile.Rule(), SarifFile.Reference(), GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Read(), ReferenceOperator.AsOf), GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete))];
        SarifOptions[] ways = [new(), new() { Sources = [new SarifSource("rule.json", SarifFile.RuleBytes)], IncludeOpen = true }, new() { Sources = SarifFile.Sources, Earlier = SarifFile.Rule() }];
        foreach (var (report, options) in reports.SelectMany(report => ways.Select(options => (report, options))))
        {
            var run = SarifFile.Run(report.ToSarif(options));
            var placed = run["results"]!.AsArray();
            var all = SarifFile.Results(report.ToSarif(options with { IncludeUnplaced = true })).Count;

            placed.Where(static result => result!["locations"]![0]!["physicalLocation"] == null).Should().BeEmpty();
            (run["invocations"]?[0]!["toolExecutionNotifications"]![0]!.Text("message", "text") ?? "none").Should().Be(
                placed.Count == all ? "none" : $"Left out, because none of the files named has their place: {all - placed.Count}.");
        }
    }

    [Fact]
    public void A_document_of_a_set_is_found_under_its_position()
    {
        var first = Sample.Published("medical-care-act-reg-art14-2");
        var rule = GuidelineJson.Parse<SafetyStandardsDocument>(SarifFile.RuleBytes);
        var set = SafetyStandardsSet.Of(Inventory.Complete, first, rule);
        var file = GuidelineJson.ToUtf8Bytes(set);
        var results = Results(GuidelineEvaluator.Default.Evaluate(set), file);
        var reasoned = results.Single(static result => result.Text("ruleId") == "STD603" && result.Marked(GuidelineJson.ToUtf8Bytes(
            SafetyStandardsSet.Of(Inventory.Complete, Sample.Published("medical-care-act-reg-art14-2"), GuidelineJson.Parse<SafetyStandardsDocument>(SarifFile.RuleBytes)))) == "\"II.6.3.1\"");
        var line = reasoned["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>();
        line.Should().BeGreaterThan(Encoding.UTF8.GetString(file).Split('\n').ToList().FindIndex(static text => text.Contains("\"id\": \"rule\"", StringComparison.Ordinal)));
        results.Select(result => result.Marked(file)).Should().Contain("\"documents\"", "a finding about the set that no document speaks of points at the set");
    }

    [Fact]
    public void What_several_documents_say_is_related()
    {
        var rule = GuidelineJson.Parse<SafetyStandardsDocument>(SarifFile.RuleBytes);
        var other = rule with { Id = "other" };
        var options = new SarifOptions
        {
            Sources = [new SarifSource("rule.json", SarifFile.RuleBytes), new SarifSource("other.json", GuidelineJson.ToUtf8Bytes(other))],
        };
        var results = SarifFile.Results(GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, rule, other)).ToSarif(options));
        var result = results.Single(static result => result.Text("ruleId") == "STD602");
        result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!.Text("uri").Should().Be("rule.json");
        result["relatedLocations"]![0]!["physicalLocation"]!["artifactLocation"]!.Text("uri").Should().Be("other.json");
    }

    [Fact]
    public void Practice_is_found_in_the_self_verification()
    {
        var json = ReferenceOperator.Json();
        json["statuses"]!["II.6.1.3(1)"] = JsonNode.Parse("""{"value": "not-carried-out"}""");
        var file = Encoding.UTF8.GetBytes(json.ToJsonString(new() { WriteIndented = true }));
        var report = GuidelineEvaluator.Default.Evaluate(GuidelineJson.Parse<SelfVerification>(file), ReferenceOperator.AsOf);
        var results = Results(report, file);
        results.Should().NotBeEmpty();
        results.Select(result => result.Marked(file)).Should().Contain("\"II.6.1.3(1)\"").And.NotContain("{");
    }

    private static JsonNode Of(IEnumerable<JsonNode> results, string rule, string place) => results.Single(result =>
        result.Text("ruleId") == rule && result["locations"]![0]!["logicalLocations"]![0]!.Text("fullyQualifiedName") == place);

    private static (int Line, int Column) Start(JsonNode result)
    {
        var region = result["locations"]![0]!["physicalLocation"]!["region"]!;
        return (region["startLine"]!.GetValue<int>(), region["startColumn"]!.GetValue<int>());
    }

    private static IReadOnlyList<JsonNode> Results(EvaluationReport report, byte[] file) =>
        SarifFile.Results(report.ToSarif(new SarifOptions { Sources = [new SarifSource("data/rule.json", file)] }));
}
