using System.Text;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Reporting;

namespace Ciip.Guideline.Fuzz;

/// <summary>Files in JSON, and everything that is written of them.</summary>
internal static class JsonTargets
{
    private static readonly Dictionary<Type, Func<byte[], bool>> Readers = new()
    {
        [typeof(SafetyStandardsDocument)] = ReadAs<SafetyStandardsDocument>,
        [typeof(SafetyStandardsSet)] = ReadAs<SafetyStandardsSet>,
        [typeof(SelfVerification)] = ReadAs<SelfVerification>,
        [typeof(ReportFile)] = ReadAs<ReportFile>,
        [typeof(Crosswalk)] = ReadAs<Crosswalk>,
        [typeof(CarryOver)] = ReadAs<CarryOver>,
        [typeof(PortfolioSubject)] = ReadAs<PortfolioSubject>,
        [typeof(CoverageSummary)] = ReadAs<CoverageSummary>,
        [typeof(RollUpCheckpoint)] = ReadAs<RollUpCheckpoint>,
    };

    /// <summary>Reads a file as what it says it is. What was read and written is read again as the same.</summary>
    public static bool ReadAndWriteAgain(byte[] utf8) => Readers[GuidelineJson.TypeOf(utf8) ?? typeof(SafetyStandardsDocument)](utf8);

    /// <summary>Evaluates what a file says, changed as the bytes tell, and writes it in every format there is.</summary>
    public static bool WriteEverything(byte[] changes)
    {
        var utf8 = ChangedJson.Of(Seeds.Files, changes);
        if (ReportOf(utf8) is not { } report)
        {
            return false;
        }

        var options = new OscalOptions { LastModified = DateTimeOffset.UnixEpoch };
        var plan = report.Plan();
        foreach (var language in new[] { Language.English, Language.Japanese })
        {
            var html = report.ToHtml(language);
            if (html.Contains("<script", StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidOperationException("A script came into the page.");
            }

            _ = report.ToMarkdown(language);
            _ = plan.ToMarkdown(new ReportOptions { Language = language });
        }

        _ = report.ToSarif();
        _ = report.ToAssessmentResults(options);
        _ = plan.ToPlanOfActionAndMilestones(options);
        _ = report.NextQuestions(3);
        ReadAs<ReportFile>(GuidelineJson.ToUtf8Bytes(ReportFile.Of(report)));
        return true;
    }

    private static EvaluationReport? ReportOf(byte[] utf8)
    {
        var type = GuidelineJson.TypeOf(utf8);
        return type == typeof(SafetyStandardsSet) ? GuidelineJson.TryParse<SafetyStandardsSet>(utf8, out var set, out _) ? GuidelineEvaluator.Default.Evaluate(set) : null
            : type == typeof(SelfVerification) ? GuidelineJson.TryParse<SelfVerification>(utf8, out var practice, out _) ? GuidelineEvaluator.Default.Evaluate(practice) : null
            : type == typeof(ReportFile) ? GuidelineJson.TryParse<ReportFile>(utf8, out var report, out _) ? report.Evaluate() : null
            : GuidelineJson.TryParse<SafetyStandardsDocument>(utf8, out var document, out _) ? GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, document)) : null;
    }

    private static bool ReadAs<T>(byte[] utf8)
        where T : class
    {
        if (!Targets.Check(GuidelineJson.TryParse<T>(utf8, out var value, out var diagnostics), diagnostics.Count))
        {
            return false;
        }

        var written = GuidelineJson.ToUtf8Bytes(value!);
        return GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<T>(written)).AsSpan().SequenceEqual(written)
            ? true
            : throw new InvalidOperationException("Written and read again it is something else: " + Encoding.UTF8.GetString(written));
    }
}
