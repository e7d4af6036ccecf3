using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Sarif;

/// <summary>Files to write, and what of them tests look at.</summary>
internal static class SarifFile
{
    public static byte[] SetBytes { get; } = Bytes("standards.json");

    public static byte[] PracticeBytes { get; } = Bytes("self-verification.json");

    /// <summary>A rule with gaps, with a byte order mark, CR LF, tabs and a character beyond the Basic Multilingual Plane.</summary>
    public static byte[] RuleBytes { get; } = [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes("""
        {
          "format": "ciip-guideline/standards-document/1", "title": "𠮷野の規程",
          "id": "rule",
          "tier": "tier-4",
          "issuer": "Kasumigaura Water Authority (fictitious)",
          "examination": {"extent": "complete"},
          "treatments": {
        	"II.6.1.2(2)": {"value": "partly-specified", "note": "𠮷", "clauses": ["Article 5"], "missing": ["II.6.1.2(2).d"]},
            "II.6.3.1": {"value": "not-relevant"}
          }
        }
        """.ReplaceLineEndings("\r\n"))];

    /// <summary>With what has no file, where a test is about something else than places.</summary>
    public static SarifOptions Anywhere { get; } = new() { IncludeUnplaced = true };

    public static EvaluationReport Rule() => Evaluate(GuidelineJson.Parse<SafetyStandardsDocument>(RuleBytes));

    public static IReadOnlyList<SarifSource> Sources { get; } =
    [
        SarifSource.OfFile("samples/data/reference-operator/standards.json", SetBytes),
        SarifSource.OfFile("samples/data/reference-operator/self-verification.json", PracticeBytes),
    ];

    public static EvaluationReport Reference() =>
        GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Standards(), ReferenceOperator.Read(), ReferenceOperator.AsOf);

    public static EvaluationReport Evaluate(SafetyStandardsDocument document, Inventory inventory = Inventory.Complete) =>
        GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(inventory, document));

    public static JsonNode Run(byte[] sarif) => JsonNode.Parse(sarif)!["runs"]![0]!;

    public static IReadOnlyList<JsonNode> Results(byte[] sarif) => [.. Run(sarif)["results"]!.AsArray().Select(static result => result!)];

    public static string Text(this JsonNode node, params string[] path) => path.Aggregate(node, static (at, name) => at[name]!).GetValue<string>();

    /// <summary>The text of the file from start to end of the first location's region.</summary>
    public static string Marked(this JsonNode result, byte[] file)
    {
        var region = result["locations"]![0]!["physicalLocation"]!["region"]!;
        var lines = System.Text.Encoding.UTF8.GetString(file).Split('\n');
        region["endLine"]!.GetValue<int>().Should().Be(region["startLine"]!.GetValue<int>());
        var start = region["startColumn"]!.GetValue<int>() - 1;
        return lines[region["startLine"]!.GetValue<int>() - 1][start..(region["endColumn"]!.GetValue<int>() - 1)];
    }

    private static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Repository.Samples, "data", "reference-operator", file));
}
