using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>A report in each of its forms.</summary>
internal sealed class ReportFormats(EvaluationReport report, Subject subject, Language language, bool isOwnView, ReportFile? earlier, Crosswalk? crosswalk)
{
    public void Write(CiipConsole console, string format, OutputTarget target)
    {
        switch (format)
        {
            case "json":
                target.Write(GuidelineJson.ToUtf8Bytes(earlier is null ? ReportFile.Of(report) : ReportFile.Of(report, earlier)));
                break;
            case "csv":
                // The correspondence table is what people show first; without documents, what is carried out.
                target.Write(ShownTable.Visible(Tables()[0]).ToCsv());
                break;
            case "markdown":
                target.Write(report.ToMarkdown(Options()));
                break;
            case "html":
                target.Write(report.ToHtml(Options()));
                break;
            case "sarif":
                SayWhatHasNoFile(console);
                target.Write(report.ToSarif(new SarifOptions
                {
                    Language = language,
                    Earlier = earlier?.Evaluate(),
                    Sources = [.. subject.Sources.Where(source => source.File != CiipConsole.Standard).Select(source => SarifSource.OfFile(FromHere(source.File), source.Utf8))],
                }));
                break;
            case "oscal":
                target.Write(Oscal.Carried(console, report.ToAssessmentResults(Oscal.Options(report.AsOf, language)), language));
                break;
            case "xlsx":
                target.WriteWorkbook(TableWorkbook.Of(Tables()));
                break;
            default:
                target.Write(
                    ReportTables.Shown(report, language, isOwnView),
                    ReportTables.Shown(ReportTables.Matrix(report, crosswalk, language, isOwnView)),
                    ShownTable.Findings(FindingTable()),
                    ShownTable.Questions(report.OpenQuestionTable(language)));
                break;
        }
    }

    /// <summary>What came from standard input has no file to point at, and code hosts refuse a whole file for one result without a place.</summary>
    private void SayWhatHasNoFile(CiipConsole console)
    {
        if (subject.Sources.Any(static source => source.File == CiipConsole.Standard))
        {
            console.Error.WriteLine(language == Language.Japanese
                ? "標準入力の文書に関する結果は、SARIFで示すファイルがないため出力しない。ファイル名を指定する。"
                : "Results about standard input are left out: SARIF needs a file to show them at. Name the file instead.");
        }
    }

    /// <summary>A file below the working folder by its path from there, as those who show SARIF find it; others as they were named.</summary>
    private static string FromHere(string file)
    {
        var path = Path.GetRelativePath(Directory.GetCurrentDirectory(), file);
        return path.StartsWith("..", StringComparison.Ordinal) ? file : path;
    }

    private ReportOptions Options() => new() { Language = language, View = isOwnView ? ViewKind.InternalRules : ViewKind.Set, Crosswalk = crosswalk };

    private GuidelineTable FindingTable() => crosswalk is null ? report.FindingTable(language) : report.FindingTable(crosswalk, language);

    private List<GuidelineTable> Tables()
    {
        var tables = new List<GuidelineTable>();
        if (subject.Standards.Documents.Count > 0)
        {
            tables.Add(crosswalk is null ? report.Standards.CorrespondenceTable(language) : report.Standards.CorrespondenceTable(crosswalk, language));
            tables.Add(ReportTables.Matrix(report, crosswalk, language, isOwnView));
        }

        if (report.Gaps is { } gaps)
        {
            tables.Add((isOwnView ? gaps.InternalRules : gaps.Set).GapTable(language));
        }

        tables.AddRange([FindingTable(), report.OpenQuestionTable(language), ReportTables.Figures(report, language, isOwnView)]);
        if (crosswalk is not null)
        {
            tables.Add(crosswalk.MappingTable(language));
        }

        return tables;
    }
}
