using System.Text;
using System.Text.Json;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Differential;

/// <summary>Everything that is written of two reports, by the public members that every version of the library has.</summary>
internal static class Forms
{
    private static readonly OscalOptions Oscal = new() { LastModified = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero) };

    private static readonly ImprovementOptions OfGovernment = new() { Voice = ImprovementVoice.Of(DocumentTier.RecommendedStandards, "x") };
    private static readonly JsonSerializerOptions Json = JsonOptions();

    /// <summary>Evaluates both and writes the forms of a report.</summary>
    /// <param name="before">The texts of the first subject.</param>
    /// <param name="after">The texts of the second one.</param>
    /// <param name="isWhole">Whether forms for exchange are written too: they judge nothing, and take three quarters of the time.</param>
    /// <returns>The forms by the names that their files would have.</returns>
    public static IReadOnlyList<(string Name, byte[] Text)> Write(string?[] before, string?[] after, bool isWhole)
    {
        var (first, second) = (Subject.Of(before), Subject.Of(after));
        var (report, later) = (first.Evaluate(), second.Evaluate());
        return isWhole ? [.. Judgments(report, later), .. Exchanged(report, later, second)] : [.. Judgments(report, later)];
    }

    private static IEnumerable<(string Name, byte[] Text)> Judgments(EvaluationReport report, EvaluationReport later)
    {
        yield return ("report.json", GuidelineJson.ToUtf8Bytes(ReportFile.Of(report)));
        yield return ("plan.json", JsonSerializer.SerializeToUtf8Bytes(new[] { PlanOf(report.Plan()), PlanOf(report.Plan(OfGovernment)) }, Json));
        yield return ("comparison.json", JsonSerializer.SerializeToUtf8Bytes(ComparisonOf(ReportComparison.Between(before: report, after: later)), Json));
    }

    private static IEnumerable<(string Name, byte[] Text)> Exchanged(EvaluationReport report, EvaluationReport later, Subject files)
    {
        yield return ("later.report.json", GuidelineJson.ToUtf8Bytes(ReportFile.Of(later, ReportFile.Of(report))));
        yield return ("later.sarif", later.ToSarif(new SarifOptions { Sources = SourcesOf(files), IncludeOpen = true, IncludeUnplaced = true, Earlier = report }));
        yield return ("assessment-results.json", TextOf(report.ToAssessmentResults(Oscal)));
        yield return ("plan-of-action.json", TextOf(report.Plan().ToPlanOfActionAndMilestones(Oscal)));
        yield return ("tables.csv", TablesOf(report));
        yield return ("report.md", Encoding.UTF8.GetBytes(report.ToMarkdown()));
    }

    private static object PlanOf(ImprovementPlan plan) => new
    {
        English = plan.ImprovementRows(),
        Japanese = plan.ImprovementTable(Language.Japanese).Rows,
        ReadFirst = plan.ReadFirst.Select(static question => question.ToString()),
        plan.Circles,
        Skeletons = plan.Entries.Select(static entry => entry.Skeleton(Language.English).Split('\n')),
    };

    private static object ComparisonOf(ReportComparison comparison) => new
    {
        comparison.IsComparable,
        NotCompared = comparison.NotCompared.Select(static rule => rule.Id),
        Changes = comparison.Changes.Select(static change => new
        {
            Change = change.ToString(),
            change.Place.Pointer,
            change.Level,
            change.LastKnown,
            Before = change.Before?.ToString(),
            After = change.After?.ToString(),
            change.After?.DecisionIsReasoned,
        }),
        comparison.SpecifiedInSet,
        comparison.SpecifiedInInternalRules,
        comparison.CarriedOut,
        Gaps = comparison.Gaps.Select(static change => change.ToString()),
        Gates = new[] { comparison.Gate(), comparison.Gate(FindingLevel.Gap, strict: true) }.Select(static gate => gate.ToString()),
    };

    private static byte[] TablesOf(EvaluationReport report) =>
    [
        .. report.FindingTable(Language.Japanese).ToCsv(),
        .. report.OpenQuestionTable().ToCsv(),
        .. report.Standards.MatrixTable().ToCsv(),
        .. report.Standards.CorrespondenceTable().ToCsv(),
        .. report.Gaps?.Set.GapTable().ToCsv() ?? [],
        .. report.Gaps?.InternalRules.GapTable(Language.Japanese).ToCsv() ?? [],
    ];

    private static byte[] TextOf(OscalExport export) =>
        [.. export.Utf8.Span, .. Encoding.UTF8.GetBytes(string.Join('\n', export.NotCarried.Select(static omission => omission.ToString())))];

    private static IReadOnlyList<SarifSource> SourcesOf(Subject subject) =>
    [
        .. new[] { ("documents.json", subject.Standards), ("practice.json", subject.Practice) }
            .Where(static file => file.Item2 is not null)
            .Select(static file => new SarifSource(file.Item1, Encoding.UTF8.GetBytes(file.Item2!))),
    ];

    private static JsonSerializerOptions JsonOptions()
    {
        var options = new JsonSerializerOptions { WriteIndented = true };
        GuidelineJson.AddTo(options);
        return options;
    }
}
