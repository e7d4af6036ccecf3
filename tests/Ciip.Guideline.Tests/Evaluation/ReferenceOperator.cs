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

    /// <summary>A fresh copy to leave something out of.</summary>
    public static JsonNode Json() => JsonNode.Parse(File)!;

    public static EvaluationReport Evaluate(SelfVerification verification) => GuidelineEvaluator.Default.Evaluate(verification, AsOf);
}
