using System.Text;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.AotSmoke;

/// <summary>Writes a report in every format and reads back what can be read: nothing of it may need what trimming took away.</summary>
internal static class FormatCheck
{
    public static void All(EvaluationReport report, byte[] file, List<string> failures)
    {
        var options = new OscalOptions { LastModified = DateTimeOffset.UnixEpoch };
        var standards = report.Standards.Subject;
        var components = standards.ToComponentDefinition(options);
        Contains("the OSCAL catalog", GuidelineCatalog.FourthEdition.ToCatalog(options).ToString(), "\"catalog\"");
        Contains("the OSCAL profile", standards.ToProfile(options).ToString(), "\"profile\"");
        Contains("the OSCAL assessment results", report.ToAssessmentResults(options).ToString(), "\"assessment-results\"");
        Contains("the OSCAL plan of action", report.Plan().ToPlanOfActionAndMilestones(options).ToString(), "\"plan-of-action-and-milestones\"");
        if (!GuidelineOscal.TryReadComponentDefinition(components.Utf8.Span, out var read, out _) || read != standards)
        {
            failures.Add("an OSCAL component definition is not read as it was written");
        }

        var sarif = report.ToSarif(new SarifOptions { IncludeOpen = true, Sources = [SarifSource.OfFile("document.json", file)] });
        Contains("SARIF", Encoding.UTF8.GetString(sarif), "\"startLine\"");
        Contains("HTML", report.ToHtml(new ReportOptions { Language = Language.Japanese }), "未確認");
        Contains("Markdown", report.ToMarkdown(), "# ");
        Contains("SVG", report.ToSvg(), "<svg");
        if (!GuidelineCsv.TryRead(GuidelineCatalog.FourthEdition.CatalogTable(Language.Japanese).ToCsv(), out var records, out _) || records.Count != GuidelineCatalog.FourthEdition.Provisions.Count + 1)
        {
            failures.Add("the catalog as CSV is not read as it was written");
        }

        void Contains(string what, string text, string part)
        {
            if (!text.Contains(part, StringComparison.Ordinal))
            {
                failures.Add($"{what} lacks {part}");
            }
        }
    }
}
