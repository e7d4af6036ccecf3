using System.Text;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Support;
using NJsonSchema;

namespace Ciip.Guideline.Tests.Formats.Sarif;

/// <summary>Every file is valid by the schema of OASIS.</summary>
public sealed class SarifSchemaTests
{
    [Fact]
    public async Task Files_of_every_option_are_valid()
    {
        var schema = await Schema();
        var report = SarifFile.Reference();
        var options = new SarifOptions
        {
            Language = Language.Japanese,
            Sources = SarifFile.Sources,
            IncludeOpen = true,
            Earlier = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain(), asOf: PartialDate.Parse("2026-04-01")),
            AutomationId = "ciip/reference/",
            VersionControl = new SarifVersionControl { Repository = "https://example.org/repository", RevisionId = "0123456", Branch = "main" },
        };
        foreach (var bytes in new[]
        {
            report.ToSarif(),
            report.ToSarif(SarifFile.Anywhere),
            report.ToSarif(options),
            GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Read(), ReferenceOperator.AsOf).ToSarif(new SarifOptions { Sources = SarifFile.Sources }),
            GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete)).ToSarif(new SarifOptions { IncludeOpen = true }),
        })
        {
            schema.Validate(Encoding.UTF8.GetString(bytes)).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task The_schema_tells_a_wrong_file()
    {
        var schema = await Schema();
        var sarif = Encoding.UTF8.GetString(SarifFile.Reference().ToSarif(new SarifOptions { Sources = SarifFile.Sources, IncludeOpen = true }));
        schema.Validate(sarif.Replace("\"kind\": \"open\"", "\"kind\": \"unknown\"", StringComparison.Ordinal)).Should().NotBeEmpty();
        schema.Validate(sarif.Replace("\"startLine\"", "\"firstLine\"", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    private static async Task<JsonSchema> Schema() =>
        await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Repository.Shared("schemas", "sarif-2.1.0", "sarif-2.1.0.json"), TestContext.Current.CancellationToken));
}
