namespace Ciip.Guideline.Reporting;

/// <summary>What the sections of one page draw from, made once.</summary>
internal sealed class ReportPage(EvaluationReport report, ReportOptions options)
{
    public EvaluationReport Report { get; } = report;

    public ReportOptions Options { get; } = options;

    public Language Language => Options.Language;

    public ImprovementPlan Plan { get; } = report.Plan(new PlanOptions { Level = options.Level });

    /// <summary>The view that was asked for.</summary>
    public StandardsView View => Options.View == ViewKind.Own ? Report.Standards.Own : Report.Standards.Set;

    public bool HasDocuments => Report.Standards.Subject.Documents.Count > 0;

    /// <summary>The parts of the text that figures are given for: all of it, the 25 items, the groups, the phases.</summary>
    public IEnumerable<(string Name, IReadOnlyList<Provision> Provisions)> Parts()
    {
        var catalog = GuidelineCatalog.FourthEdition;
        yield return (Words.All.In(Language), catalog.Provisions);
        foreach (var item in GuidelineItem.All)
        {
            yield return ($"{item.Value} {item.Title.In(Language)}", catalog.ProvisionsOf(item));
        }

        foreach (var group in MeasureGroup.All)
        {
            yield return ($"{group.Value} {group.Title.In(Language)}", catalog.ProvisionsOf(group));
        }

        foreach (var phase in PdcaPhase.All)
        {
            yield return (phase.Title.In(Language), catalog.ProvisionsOf(phase));
        }
    }

    /// <summary>The title of a document in the language of the page, as far as it has one.</summary>
    public static string TitleOf(SafetyStandardsDocument document, Language language) =>
        language == Language.English ? document.EnglishTitle ?? document.Title : document.Title;
}
