namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Writes a report as assessment results.</summary>
internal static class AssessmentResultsExporter
{
    private static readonly LocalizedText Title = new("What documents and practice show of the Guideline", "文書及び実施状況と指針との対応");

    private static readonly LocalizedText NoPlan = new(
        "There is no separate assessment plan: the rules of the library are the procedure.", "別に定めた評価計画はない。ライブラリの規則を手順とする。");

    private static readonly LocalizedText Balance = new(
        "OSCAL has no place for how countermeasures spread over their classes.", "対策の区分別のバランスは、OSCALに示す箇所がない。");

    private static readonly LocalizedText Gaps = new(
        "OSCAL has no place for how documents and practice compare; the outcomes of both are there.",
        "文書と実施状況との関係は、OSCALに示す箇所がない。双方の結果は含まれている。");

    private static readonly LocalizedText Records = new(
        "OSCAL has no place for the statuses and records of a self-verification; the outcomes and the evidence that follow from them are there.",
        "自己検証に記載した実施状況及び記録は、OSCALに示す箇所がない。そこから導いた結果及び証跡は含まれている。");

    public static OscalExport Export(EvaluationReport report, OscalOptions options)
    {
        var assessed = Assess(report, options.Language).ToList();
        var known = new HashSet<string>(assessed.Select(static one => one.Observation.Id), StringComparer.Ordinal);
        var risks = new OscalRisks(report.Findings);
        var resources = new OscalResources();
        var utf8 = OscalWriter.Write(OscalNames.AssessmentResults, options, writer =>
        {
            writer.Metadata(Title, []);
            writer.Object("import-ap", () => writer.Value("href", resources.Add(NoPlan.In(options.Language), string.Empty)));
            writer.List("results", [report], _ =>
            {
                writer.Value("uuid", NameBasedUuid.Of("result", report.Fingerprint));
                writer.Title("title", Title.In(options.Language));
                writer.Prose("description", string.Join("\n\n", Figures(report).Select(figures => figures.In(options.Language))));
                writer.Value("start", writer.Moment);
                writer.Props(PropsOf(report, options.Language));
                writer.Object("reviewed-controls", () => writer.List("control-selections", [0], _ => writer.Object("include-all", static () => { })));
                OscalObservation.Write(writer, [.. assessed.Select(static one => one.Observation), .. OscalQuestions.Of(report.OpenQuestions, options.Language)]);
                risks.Write(writer, finding => finding.Missing
                    .Select(provision => AssessedProvision.IdOf(provision, finding.Place.IsInPractice ? ImprovementAxis.Practice : ImprovementAxis.Documents))
                    .Where(known.Contains));
                Findings(writer, assessed);
            });
            resources.Write(writer);
        });
        return new OscalExport(utf8, NotCarried(report));
    }

    private static IEnumerable<AssessedProvision> Assess(EvaluationReport report, Language language) =>
    [
        .. !HasDocuments(report) ? [] : report.Standards.Set.Provisions
            .Select(result => AssessedProvision.Of(result, report.Standards.InternalRules[result.Provision].Outcome, language)),
        .. report.Practice is not { } practice ? [] : practice.Provisions.Select(result => AssessedProvision.Of(result, language)),
    ];

    private static void Findings(OscalWriter writer, IEnumerable<AssessedProvision> assessed) => writer.List("findings", assessed.Where(static one => one.Status is not null), one =>
    {
        writer.Value("uuid", NameBasedUuid.Of("finding", one.Observation.Id));
        writer.Title("title", one.Observation.Title);
        writer.Prose("description", one.Observation.Description);
        writer.Props(one.Observation.Props.Where(static prop => prop.Name is "axis" or "outcome"));
        writer.Object("target", () =>
        {
            writer.Value("type", "statement-id");
            writer.Value("target-id", one.Provision.OscalToken);
            writer.Object("status", () =>
            {
                writer.Value("state", one.Status!.Value.State);
                writer.Value("reason", one.Status.Value.Reason);
            });
        });
        writer.List("related-observations", [one.Observation.Id], id => writer.Value("observation-uuid", id));
    });

    private static IEnumerable<LocalizedText> Figures(EvaluationReport report)
    {
        if (HasDocuments(report))
        {
            var coverage = report.Standards.Coverage;
            yield return new(coverage.In(Language.English), coverage.In(Language.Japanese));
        }

        if (report.Practice?.Coverage is { } practice)
        {
            yield return new(practice.In(Language.English), practice.In(Language.Japanese));
        }
    }

    private static IEnumerable<OscalProp> PropsOf(EvaluationReport report, Language language) =>
    [
        OscalProp.Of("fingerprint", report.Fingerprint),
        .. OscalProp.Each("as-of", report.AsOf is { } date ? [date.ToString()] : []),
        .. OscalProp.Each("document", report.Standards.Subject.Documents.Select(static document => document.Id)),
        .. OscalProp.Each("self-verification", report.Practice is { } practice ? [practice.Subject.Id] : []),
        .. Figures(report).Select(figures => OscalProp.Other("description", figures, language)),
    ];

    private static IEnumerable<OscalOmission> NotCarried(EvaluationReport report) =>
    [
        .. report.Outcomes
            .Where(static outcome => outcome.Level is null)
            .GroupBy(static outcome => outcome.Rule)
            .Select(static rule => new OscalOmission(rule.Key.Id, new(
                $"Outcomes that are not findings, which OSCAL has no place for: {rule.Count()}.", $"指摘以外の結果（{rule.Count()}件）は、OSCALに示す箇所がない。"))),
        .. HasDocuments(report) ? [new OscalOmission("standards.balance", Balance)] : Array.Empty<OscalOmission>(),
        .. report.Practice is null ? [] : new[] { new OscalOmission("practice.subject", Records) },
        .. report.Gaps is null ? [] : new[] { new OscalOmission("gaps", Gaps) },
    ];

    private static bool HasDocuments(EvaluationReport report) => report.Standards.Subject.Documents.Count > 0;
}
