using Ciip.Guideline.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>What a .NET Framework project gets when it sets no language version: no initializers of what is set once, and no `with`.</summary>
public sealed class OldCompilerTests
{
    private const string Program = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Threading.Tasks;
        using Ciip.Guideline;
        using Ciip.Guideline.Formats;
        using Ciip.Guideline.Practice;
        using Ciip.Guideline.Standards;

        internal static class Program
        {
            private static async Task Main()
            {
                var document = SafetyStandardsDocument.Of("rule", "Security Rule", DocumentTier.InternalRules, "Operator")
                    .WithTreatment(GuidelineItem.ItBcp, Treatment.Of(TreatmentValue.Specified, "Art. 1", "Art. 2"));
                var standards = SafetyStandardsSet.Merge(SafetyStandardsSet.Of(Inventory.Partial, document));
                var practice = SelfVerification.Of("2026", "Operator")
                    .WithStatus(PdcaMeasure.ItBcp, PracticeStatus.Of(PracticeStatusValue.CarriedOut, PartialDate.FromDateTime(new DateTime(2026, 4, 1))));
                EvaluationReport report = GuidelineEvaluator.Default.Evaluate(standards, practice, PartialDate.Parse("2026-04-01"));
                foreach (Finding finding in report.FindingsByWeight)
                {
                    Console.WriteLine(finding.In(Language.Japanese));
                }

                Console.WriteLine(report.Standards.CoverageOf(PdcaMeasure.ItBcp).In(Language.Japanese));
                Console.WriteLine(report.Plan(ImprovementVoice.Operator).ToMarkdown(Language.Japanese));
                File.WriteAllText("report.html", report.ToHtml(Language.Japanese));
                using (FileStream stream = File.OpenRead("rule.json"))
                {
                    ReadResult<SafetyStandardsDocument> read = await GuidelineJson.TryParseAsync<SafetyStandardsDocument>(stream);
                    if (read.TryGet(out SafetyStandardsDocument other))
                    {
                        await GuidelineJson.WriteAsync(Stream.Null, other);
                    }
                }
            }
        }
        """;

    [Fact]
    public void Documents_are_made_and_reports_read_with_the_language_of_dotnet_framework()
    {
        var token = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create(
            "Old",
            [CSharpSyntaxTree.ParseText(Program, new CSharpParseOptions(LanguageVersion.CSharp7_3), cancellationToken: token)],
            [.. CompilerReferences.WithoutLibrary, MetadataReference.CreateFromFile(typeof(GuidelineCatalog).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));

        compilation.GetDiagnostics(token).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
    }
}
