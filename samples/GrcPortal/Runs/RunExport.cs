using Ciip.Guideline.Formats;
using Ciip.Guideline.Questionnaires.Workbooks;
using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Steps;

namespace GrcPortal.Runs;

/// <summary>What an export is made from.</summary>
internal sealed record ExportContext(LoadedRun Run, LoadedRun? Earlier, IReadOnlyList<FileVersionRow> Versions, Language Language)
{
    public EvaluationReport Report => Run.Report;

    /// <summary>What the operator settled about entries of its plans by now; empty for exports that do not carry it.</summary>
    public IReadOnlyList<StepLine> Steps { get; init; } = [];

    public OscalOptions Oscal => new() { LastModified = Run.Row.EvaluatedAt, Language = Language };

    /// <summary>What is settled changes after the run.</summary>
    public OscalOptions OscalWithSteps => Oscal with { LastModified = Steps.Select(static one => one.ChangedAt).Append(Run.Row.EvaluatedAt).Max() };

    public ReportOptions Options => new() { Language = Language, IssuedOn = Run.File.AsOf };
}

/// <summary>What was written, and what the format could not carry.</summary>
internal sealed record ExportedFile(ReadOnlyMemory<byte> Content, IReadOnlyList<OscalOmission> NotCarried);

/// <summary>A form in which a run leaves the portal.</summary>
internal sealed record RunExport(string FileName, string ContentType, ExportGroup Group, LocalizedText Title, Func<ExportContext, ExportedFile> Write)
{
    private const string Json = "application/json";
    private const string Csv = "text/csv; charset=utf-8";
    private const string Sarif = "application/sarif+json";
    private const string Markdown = "text/markdown; charset=utf-8";
    private const string Html = "text/html; charset=utf-8";

    public static IReadOnlyList<RunExport> All { get; } =
    [
        new("report.html", Html, ExportGroup.Report, new("The whole report as one page", "レポート全体（HTML）"), static of => Text(of.Report.ToHtml(of.Options))),
        new("report.md", Markdown, ExportGroup.Report, new("The report as text", "レポート（Markdown）"), static of => Text(of.Report.ToMarkdown(of.Options))),
        new("plan.md", Markdown, ExportGroup.Report, new("The improvement plan, with headings to paste", "改善計画（Markdown、見出し案付き）"), static of => Text(of.Report.Plan().ToMarkdown(of.Options))),
        new("report.xlsx", SpreadsheetTypes.Xlsx, ExportGroup.Report, new("The tables of the report as one workbook", "レポートの表（ワークブック）"), static of => Bytes(TableWorkbook.Of(Tables(of.Report, of.Language)))),
        new("report.json", Json, ExportGroup.Report, new("The report as data, as it was found", "評価結果のデータ（評価時点のまま）"), static of => Bytes(GuidelineJson.ToUtf8Bytes(of.Run.File))),
        new("findings.csv", Csv, ExportGroup.Tables, new("Findings", "指摘事項"), static of => Bytes(of.Report.FindingTable(of.Language).ToCsv())),
        new("open-questions.csv", Csv, ExportGroup.Tables, new("Open questions", "未確認事項"), static of => Bytes(of.Report.OpenQuestionTable(of.Language).ToCsv())),
        new("matrix.csv", Csv, ExportGroup.Tables, new("Items by documents", "項目と文書の対照"), static of => Bytes(of.Report.Standards.MatrixTable(of.Language).ToCsv())),
        new("correspondence.csv", Csv, ExportGroup.Tables, new("Correspondence table", "対応表"), static of => Bytes(of.Report.Standards.CorrespondenceTable(of.Language).ToCsv())),
        new("gaps.csv", Csv, ExportGroup.Tables, new("Documents against practice", "規定と実施の対照"), static of => Bytes(of.Report.Gaps is { } gaps ? gaps.Set.GapTable(of.Language).ToCsv() : [])),
        new("plan.csv", Csv, ExportGroup.Tables, new("Improvement plan", "改善計画"), static of => Bytes(of.Report.Plan().ImprovementTable(of.Language).ToCsv())),
        new("oscal-catalog.json", Json, ExportGroup.Oscal, new("Catalog: the Guideline", "カタログ：指針"), static of => Of(GuidelineCatalog.FourthEdition.ToCatalog(of.Oscal))),
        new("oscal-profile.json", Json, ExportGroup.Oscal, new("Profile: what applies", "プロファイル：適用範囲"), static of => Of(of.Report.Standards.Subject.ToProfile(of.Oscal))),
        new("oscal-component-definition.json", Json, ExportGroup.Oscal, new("Component definition: the documents", "コンポーネント定義：文書"), static of => Of(of.Report.Standards.Subject.ToComponentDefinition(of.Oscal))),
        new("oscal-assessment-results.json", Json, ExportGroup.Oscal, new("Assessment results: the report", "アセスメント結果：評価結果"), static of => Of(of.Report.ToAssessmentResults(of.Oscal))),
        new("oscal-plan.json", Json, ExportGroup.Oscal, new("Plan of action and milestones: the improvement plan", "POA&M：改善計画"), static of => Of(of.Report.Plan().ToPlanOfActionAndMilestones(of.OscalWithSteps, of.Steps.Select(static one => one.ToImprovementStep())))) { HasSteps = true },
        new("report.sarif", Sarif, ExportGroup.Sarif, new("Findings with file and line, compared with the run before", "ファイル・行を示した指摘事項（前回との比較を含む）"), static of => Bytes(of.Report.ToSarif(new SarifOptions
        {
            Language = of.Language,
            Earlier = of.Earlier?.Report,
            // Two files of a run may have been uploaded under one name; a path names one of them, through all its versions.
            Sources = [.. of.Versions.Select(static one => SarifSource.OfFile($"{one.FileId:N}/{one.FileName}", one.Content))],
        }))),
    ];

    /// <summary>Whether it carries what the operator settles after the run: then it changes, and is not kept.</summary>
    public bool HasSteps { get; private init; }

    public static RunExport? Find(string? name) => All.FirstOrDefault(one => one.FileName == name);

    /// <summary>Whether the run has what this is made from.</summary>
    public bool IsFor(EvaluationReport report) => FileName != "gaps.csv" || report.Gaps is not null;

    /// <summary>What the tables below say, in the order in which people ask for them.</summary>
    private static IReadOnlyList<GuidelineTable> Tables(EvaluationReport report, Language language) =>
    [
        report.FindingTable(language),
        report.Plan().ImprovementTable(language),
        report.OpenQuestionTable(language),
        report.Standards.MatrixTable(language),
        report.Standards.CorrespondenceTable(language),
        .. report.Gaps is { } gaps ? [gaps.Set.GapTable(language)] : Array.Empty<GuidelineTable>(),
    ];

    private static ExportedFile Text(string text) => Bytes(System.Text.Encoding.UTF8.GetBytes(text));

    private static ExportedFile Bytes(byte[] content) => new(content, []);

    private static ExportedFile Of(OscalExport export) => new(export.Utf8, export.NotCarried);
}

/// <summary>Exports that belong together on the page.</summary>
internal enum ExportGroup
{
    Report,
    Tables,
    Oscal,
    Sarif,
}
