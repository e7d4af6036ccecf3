using System.Text.Json.Nodes;

namespace Ciip.Guideline.Tests.Formats.Sarif;

/// <summary>In view of an earlier report, each result says what became of it, and what is none any more is listed.</summary>
public sealed class SarifBaselineTests
{
    [Fact]
    public void Nothing_changed_is_unchanged() =>
        States(SarifFile.Rule(), SarifFile.Rule()).Should().NotBeEmpty().And.OnlyContain(static entry => entry.State == "unchanged");

    [Fact]
    public void A_finding_closed_is_absent_and_one_opened_is_new()
    {
        var before = SarifFile.Rule();
        var after = Evaluate(static node =>
        {
            node["treatments"]!["II.6.3.1"]!["decision"] = JsonNode.Parse("""{"reason": "r", "reasonKind": "manner-of-business", "decider": "d", "decidedOn": "2025-04-01"}""");
            node["treatments"]!["II.6.1.2(2)"]!["missing"]!.AsArray().Add("II.6.1.2(2).b");
        });
        var forward = States(after, before);
        forward.Should().ContainSingle(static entry => entry.Rule == "STD603").Which.State.Should().Be("absent");
        forward.Should().ContainSingle(static entry => entry.Place == "on=II.6.1.2(2).b" && entry.Rule == "STD602").Which.State.Should().Be("new");
        var back = States(before, after);
        back.Should().ContainSingle(static entry => entry.Rule == "STD603").Which.State.Should().Be("new");
        back.Should().ContainSingle(static entry => entry.Place == "on=II.6.1.2(2).b" && entry.Rule == "STD602").Which.Should().Match<Entry>(static entry => entry.State == "absent" && entry.Change == "closed");
    }

    [Fact]
    public void What_nobody_looks_at_any_more_is_absent_but_not_closed()
    {
        var after = Evaluate(static node => node["treatments"]!.AsObject().Remove("II.6.1.2(2)"), Inventory.Partial);
        States(after, SarifFile.Rule()).Single(static entry => entry.Place == "on=II.6.1.2(2).d").Should().Match<Entry>(
            static entry => entry.State == "absent" && entry.Change == "out of sight");
    }

    [Fact]
    public void Without_an_earlier_report_nothing_is_said() =>
        SarifFile.Results(SarifFile.Rule().ToSarif(SarifFile.Anywhere)).Should().OnlyContain(static result => result["baselineState"] == null);

    private static EvaluationReport Evaluate(Action<JsonNode> change, Inventory inventory = Inventory.Complete)
    {
        var node = JsonNode.Parse(SarifFile.RuleBytes.AsSpan(3))!;
        change(node);
        return SarifFile.Evaluate(GuidelineJson.Parse<SafetyStandardsDocument>(node.ToJsonString()), inventory);
    }

    private static List<Entry> States(EvaluationReport now, EvaluationReport earlier) =>
        [.. SarifFile.Results(now.ToSarif(SarifFile.Anywhere with { Earlier = earlier })).Select(static result => new Entry(
            result.Text("ruleId"),
            result["locations"]![0]!["logicalLocations"]![0]!.Text("fullyQualifiedName"),
            result.Text("baselineState"),
            result["properties"]!["change"]?.GetValue<string>()))];

    private sealed record Entry(string Rule, string Place, string State, string? Change);
}
