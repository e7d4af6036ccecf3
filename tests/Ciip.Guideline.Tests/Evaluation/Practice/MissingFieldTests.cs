using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation.Practice;

/// <summary>
/// On a reference operator whose records are complete: whatever field that stands for a provision, or whatever link is left
/// out, there is a finding, and every finding names what was left out.
/// </summary>
public sealed class MissingFieldTests
{
    private static readonly ILookup<string, string> ProvisionsByField = PracticePage.Provisions
        .SelectMany(row => row.Fields.Select(field => (field, row.Provision)))
        .ToLookup(entry => entry.field, entry => entry.Provision);

    /// <summary>
    /// What may be left out of a complete record: one of two alternatives of which the other is stated; the risks of an assessment,
    /// as not stating any says there that none was found.
    /// </summary>
    private static readonly string[] MayBeLeftOut =
        ["do.protectionAndRecovery.malfunctions[].journals", "do.protectionAndRecovery.malfunctions[].logs", "plan.riskAssessment.assessments[].risks"];

    public static TheoryData<string> Fields() =>
    [
        .. PracticePage.Provisions.SelectMany(row => row.Fields).Concat(PracticePage.Links.Select(link => link.Field))
            .Distinct().Except(MayBeLeftOut).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_reference_operator_has_no_finding_and_no_open_question() =>
        ReferenceOperator.Evaluate(ReferenceOperator.Read()).Outcomes
            .Where(outcome => outcome.Verdict is Verdict.Fail or Verdict.Undetermined).Select(outcome => outcome.ToString()).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_left_out_is_found_under_its_name(string field)
    {
        var provisions = ProvisionsByField.Where(entry => IsAtOrBelow(entry.Key, field)).SelectMany(entry => entry).ToHashSet();
        var rules = PracticePage.Links.Where(link => IsAtOrBelow(link.Field, field)).Select(link => link.Rule).ToHashSet();
        var places = Places(ReferenceOperator.Json(), field).Count;
        places.Should().BePositive($"the reference operator states {field}");
        for (var i = 0; i < places; i++)
        {
            var json = ReferenceOperator.Json();
            var (record, member) = Places(json, field)[i];
            record.Remove(member).Should().BeTrue();

            var findings = ReferenceOperator.Evaluate(GuidelineJson.Parse<SelfVerification>(json.ToJsonString())).Findings;

            findings.Should().NotBeEmpty($"{field} is left out the {i + 1}. time");
            findings.Where(finding => !IsNamed(finding, provisions, rules)).Select(finding => finding.ToString()).Should().BeEmpty($"they say nothing of {field}");
        }
    }

    /// <summary>By the provision the field stands for, or by the rule about the link.</summary>
    private static bool IsNamed(Finding finding, HashSet<string> provisions, HashSet<string> rules) =>
        rules.Contains(finding.Rule.Id) || (finding.Missing.Count > 0 && finding.Missing.Any(provision => provisions.Contains(provision.Id)));

    private static bool IsAtOrBelow(string field, string above) =>
        Written(field).Any(one => Written(above).Any(other => one == other || one.StartsWith(other + ".", StringComparison.Ordinal) || one.StartsWith(other + "[]", StringComparison.Ordinal)));

    private static IEnumerable<string> Written(string field) =>
        field.Contains('*', StringComparison.Ordinal) ? PracticePage.Sources.Select(source => field.Replace("*", source, StringComparison.Ordinal)) : [field];

    private static List<(JsonObject Record, string Member)> Places(JsonNode root, string field) => [.. Written(field).SelectMany(one => PlacesOf(root, one))];

    /// <summary>Every record of the file that states the field, and the name of the member; of what is done or dropped nothing is asked.</summary>
    private static IEnumerable<(JsonObject Record, string Member)> PlacesOf(JsonNode root, string field)
    {
        var steps = Regex.Split(field, @"\.").ToList();
        var records = new List<JsonObject> { root.AsObject() };
        foreach (var step in steps.SkipLast(1))
        {
            records = step.EndsWith("[]", StringComparison.Ordinal)
                ? [.. records.SelectMany(record => record[step[..^2]]?.AsArray() ?? []).Select(element => element!.AsObject())]
                : [.. records.Select(record => record[step]).OfType<JsonObject>()];
        }

        return records
            .Where(record => record.ContainsKey(steps[^1]) && (steps[^1] == "doneOn" || !(record.ContainsKey("doneOn") || record.ContainsKey("droppedBecause"))))
            .Select(record => (record, steps[^1]));
    }
}
