using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Formats.Json;

/// <summary>The public types that no JSON holds, each with what to use instead.</summary>
internal static class RefusedTypes
{
    public static IReadOnlyList<JsonConverter> All { get; } = Seq.Of<JsonConverter>(
        new RefusedConverter<EvaluationReport>($"{nameof(ReportFile)}.{nameof(ReportFile.Of)}(report), or a part such as report.{nameof(EvaluationReport.Findings)}"),
        new RefusedConverter<StandardsReport>($"{nameof(ReportFile)}.{nameof(ReportFile.Of)}(report), or a part such as its {nameof(StandardsReport.Coverage)}, {nameof(StandardsReport.Set)} or {nameof(StandardsReport.InternalRules)}"),
        new RefusedConverter<ReportComparison>($"its {nameof(ReportComparison.Changes)}, each an {nameof(OutcomeChange)}, or {nameof(ReportFileDifferences)}"),
        new RefusedConverter<GuidelineCatalog>($"catalog.CatalogRows(), each a {nameof(CatalogRow)}, or the catalog of {nameof(GuidelineOscal)}"),
        new RefusedConverter<GuidelineEvaluator>($"its {nameof(GuidelineEvaluator.Rules)}, each a {nameof(RuleDescription)}"),
        new RefusedConverter<GuidelineRule>($"its {nameof(RuleDescription)}"),
        new RefusedConverter<RulePack>($"the {nameof(RuleDescription)} of its rules"),
        new RefusedConverter<RuleContext>($"the {nameof(RuleOutcome)} that a rule gives"),
        new RefusedConverter<CoverageSummaryBuilder>($"the {nameof(CoverageSummary)} that {nameof(CoverageSummaryBuilder.ToSummary)} gives"),
        new RefusedConverter<GuidelineJsonException>($"its {nameof(GuidelineJsonException.Diagnostics)}, each a {nameof(GuidelineDiagnostic)}"),
        new RefusedConverter<SarifSource>($"its {nameof(SarifSource.Location)}"),
        new RefusedConverter<SourceLocations>($"each {nameof(SourceLocation)} that {nameof(SourceLocations.Find)} gives"),
        new RefusedConverter<OscalExport>($"its {nameof(OscalExport.Utf8)}, which is the file, and each {nameof(OscalOmission)}"));

    /// <summary>The converter that refuses a type; null where none does.</summary>
    /// <param name="type">The type.</param>
    public static JsonConverter? Find(Type type) => All.FirstOrDefault(converter => converter.Type == type);
}
