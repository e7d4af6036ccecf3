using System.Text;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>Nothing that the reader accepts makes an evaluation or a report fail, and the same gives the same.</summary>
internal static class TotalityLaws
{
    private static readonly OscalOptions Oscal = new() { LastModified = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero) };

    public static IReadOnlyList<Law> All { get; } =
    [
        new("No rule throws", NoRuleThrows),
        new("Every form of a report is written, and in the same bytes again", Writes),
        new("What is read is written as it was read", RoundTrips),
        new("A report file is read again as it was written, and its evaluation differs in nothing", ReportFiles),
    ];

    private static IEnumerable<string> NoRuleThrows(RandomModel model) =>
        model.Report.Outcomes.Where(static outcome => outcome.Message.Id == "rule.threw").Select(static outcome => outcome.ToString());

    private static IEnumerable<string> Writes(RandomModel model)
    {
        var again = Forms(model, RandomModel.Evaluate(model.Standards, model.Practice, model.AsOf)).ToList();
        return Forms(model, model.Report).Zip(again).Where(static pair => pair.First != pair.Second).Select(static pair => pair.First.Form);
    }

    private static IEnumerable<(string Form, string Text)> Forms(RandomModel model, EvaluationReport report)
    {
        var language = model.Seed % 2 == 0 ? Language.English : Language.Japanese;
        var options = new ReportOptions { Language = language };
        var plan = report.Plan();
        yield return ("JSON", GuidelineJson.ToJson(ReportFile.Of(report)));
        yield return ("HTML", report.ToHtml(options));
        yield return ("Markdown", report.ToMarkdown(options) + plan.ToMarkdown(options));
        yield return ("SVG", report.ToSvg(options) + report.Standards.Balance.ToSvg(options));
        yield return ("findings", Csv(report.FindingTable(language)));
        yield return ("questions", Csv(report.OpenQuestionTable(language)));
        yield return ("matrix", Csv(report.Standards.MatrixTable(language)));
        yield return ("correspondence", Csv(report.Standards.CorrespondenceTable(language)));
        yield return ("plan", Csv(plan.Table(language)));
        yield return ("SARIF", Encoding.UTF8.GetString(report.ToSarif(new SarifOptions { Language = language, IncludeOpen = true, Earlier = report })));
        yield return ("assessment results", report.ToAssessmentResults(Oscal).ToString());
        yield return ("plan of action", plan.ToPlanOfActionAndMilestones(Oscal).ToString());
        if (report.Gaps is { } gaps)
        {
            yield return ("gaps", Csv(gaps.Set.Table(language)) + gaps.Own.ToHtml(options) + gaps.Own.ToSvg(options));
        }

        if (model.Standards is { } standards)
        {
            yield return ("profile", standards.ToProfile(Oscal).ToString());
            yield return ("component definition", standards.ToComponentDefinition(Oscal).ToString());
        }
    }

    private static string Csv(GuidelineTable table) => Encoding.UTF8.GetString(table.ToCsv());

    private static IEnumerable<string> RoundTrips(RandomModel model)
    {
        if (model.Standards is { } standards && !GuidelineJson.Parse<SafetyStandardsSet>(GuidelineJson.ToJson(standards)).Equals(standards))
        {
            yield return "documents";
        }

        if (model.Practice is { } practice && !GuidelineJson.Parse<SelfVerification>(GuidelineJson.ToJson(practice)).Equals(practice))
        {
            yield return "self-verification";
        }
    }

    private static IEnumerable<string> ReportFiles(RandomModel model)
    {
        var file = ReportFile.Of(model.Report);
        var json = GuidelineJson.ToJson(file);
        var read = GuidelineJson.Parse<ReportFile>(json);
        if (GuidelineJson.ToJson(read) != json)
        {
            yield return "is not the same again";
        }

        if (read.DifferencesFrom(read.Evaluate()) is { IsEmpty: false } differences)
        {
            yield return $"{differences.Outcomes.Count} outcomes differ";
        }
    }
}
