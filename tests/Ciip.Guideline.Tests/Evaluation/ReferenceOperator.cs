using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>The fictitious operator of samples/data/reference-operator, which states every record once.</summary>
internal static class ReferenceOperator
{
    private static readonly byte[] File = System.IO.File.ReadAllBytes(Path.Combine(Repository.Samples, "data", "reference-operator", "self-verification.json"));

    public static PartialDate AsOf { get; } = PartialDate.Parse("2026-04-01");

    /// <summary>The file as it stands.</summary>
    public static string Text => System.Text.Encoding.UTF8.GetString(File);

    public static SelfVerification Read() => GuidelineJson.Parse<SelfVerification>(File);

    /// <summary>Its three documents, known in full.</summary>
    public static SafetyStandardsSet Standards() =>
        GuidelineJson.Parse<SafetyStandardsSet>(System.IO.File.ReadAllBytes(Path.Combine(Repository.Samples, "data", "reference-operator", "standards.json")));

    /// <summary>Ten fields that stand for provisions and that no link leads to.</summary>
    public static string[] TenFields { get; } =
    [
        "plan.riskAssessment.decisions[].feasibilityOfMeasures",
        "plan.basicPolicy.revisionCriteria",
        "plan.internalRules.wayOfThinking",
        "plan.humanResources.knowHow",
        "plan.humanResources.education.pcUsers",
        "plan.operationalProcedures.procedures[].manual",
        "do.operationalAssessment.constantAssessment",
        "do.monitoring.organizationData",
        "do.malfunctionExplanation.informationActions[].serviceAvailability",
        "checkAndAction.ordinaryVerification.risks[].serviceLevelImpact",
    ];

    /// <summary>A fresh copy to leave something out of.</summary>
    public static JsonNode Json() => JsonNode.Parse(File)!;

    public static EvaluationReport Evaluate(SelfVerification verification) => GuidelineEvaluator.Default.Evaluate(verification, AsOf);

    /// <summary>The self-verification with some fields left out, at each of their places.</summary>
    public static SelfVerification Without(params string[] fields)
    {
        var json = Json();
        foreach (var field in fields)
        {
            RecordsOf(json, field).Count(record => record.Remove(field.Split('.')[^1])).Should().BePositive($"the reference operator states {field}");
        }

        return GuidelineJson.Parse<SelfVerification>(json.ToJsonString());
    }

    private static List<JsonObject> RecordsOf(JsonNode root, string field) => field.Split('.').SkipLast(1).Aggregate(
        new List<JsonObject> { root.AsObject() },
        (records, step) => step.EndsWith("[]", StringComparison.Ordinal)
            ? [.. records.SelectMany(record => record[step[..^2]]!.AsArray()).Select(element => element!.AsObject())]
            : [.. records.Select(record => record[step]!.AsObject())]);
}
