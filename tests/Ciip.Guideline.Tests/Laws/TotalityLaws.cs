using System.Text;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>Nothing that the reader accepts makes an evaluation or a report fail, and the same gives the same.</summary>
internal static class TotalityLaws
{
    private static readonly Func<EvaluationReport, Language, string>[] Forms =
    [
        static (report, language) => report.ToHtml(In(language)),
        static (report, language) => report.ToMarkdown(In(language)),
        static (report, language) => report.Plan().ToMarkdown(In(language)),
        static (report, language) => report.ToSvg(In(language)) + report.Standards.Balance.ToSvg(In(language)),
        static (report, language) => Csv(report.FindingTable(language)) + Csv(report.OpenQuestionTable(language)),
        static (report, language) => Csv(report.Standards.MatrixTable(language)) + Csv(report.Standards.CorrespondenceTable(language)),
        static (report, language) => Csv(report.Plan().ImprovementTable(language)),
        static (report, language) => Encoding.UTF8.GetString(report.ToSarif(new SarifOptions { Language = language, IncludeOpen = true, Earlier = report })),
        static (report, language) => report.ToAssessmentResults(Oscal(language)).ToString(),
        static (report, language) => report.Plan().ToPlanOfActionAndMilestones(Oscal(language)).ToString(),
        static (report, language) => report.Standards.Subject.ToProfile(Oscal(language)).ToString(),
        static (report, language) => report.Standards.Subject.ToComponentDefinition(Oscal(language)).ToString(),
        static (report, language) => string.Concat(report.CarryForward(CarryOver.FromFourthEdition(language), ViewKind.InternalRules).Select(carried => carried.ToHtml(In(language)) + carried.ToMarkdown(In(language)) + Csv(carried.CarriedTable(language)))),
        static (report, language) => report.Gaps is not { } gaps ? "" : Csv(gaps.Set.GapTable(language)) + gaps.InternalRules.ToHtml(In(language)) + gaps.InternalRules.ToSvg(In(language)),
    ];

    public static IReadOnlyList<Law> All { get; } =
    [
        new("No rule throws", NoRuleThrows),
        new("Every form of a report is written, and in the same bytes again", Writes),
        new("What is read is written as it was read", RoundTrips),
        new("A report file is read again as it was written, and its evaluation differs in nothing", ReportFiles),
    ];

    private static IEnumerable<string> NoRuleThrows(RandomModel model) =>
        model.Report.Outcomes.Where(static outcome => outcome.Message.Id == "rule.threw").Select(static outcome => outcome.ToString());

    /// <summary>Each model shows one of the forms, in one language, so that all of them together show each form often.</summary>
    private static IEnumerable<string> Writes(RandomModel model)
    {
        var language = model.Seed % 2 == 0 ? Language.English : Language.Japanese;
        var again = RandomModel.Evaluate(model.Standards, model.Practice, model.AsOf);
        var form = model.Seed % Forms.Length;
        if (Forms[form](model.Report, language) != Forms[form](again, language))
        {
            yield return $"form {form} in {language}";
        }
    }

    private static ReportOptions In(Language language) => new() { Language = language };

    private static OscalOptions Oscal(Language language) => new() { Language = language, LastModified = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero) };

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
        if (model.Seed % 4 > 0)
        {
            yield break;
        }

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
