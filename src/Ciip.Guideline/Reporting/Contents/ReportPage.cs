namespace Ciip.Guideline.Reporting;

/// <summary>What the sections of one page draw from, made once.</summary>
internal sealed class ReportPage(EvaluationReport report, ReportOptions options)
{
    private const int MostNext = 10;

    public EvaluationReport Report { get; } = report;

    public ReportOptions Options { get; } = options;

    public Language Language => Options.Language;

    public ImprovementPlan Plan { get; } = report.Plan(new ImprovementOptions { Level = options.Level });

    /// <summary>The questions to ask next.</summary>
    public IReadOnlyList<NextQuestion> NextQuestions => field ??= Report.NextQuestions(MostNext);

    /// <summary>The view that was asked for.</summary>
    public StandardsView View => Options.View == ViewKind.InternalRules ? Report.Standards.InternalRules : Report.Standards.Set;

    /// <summary>What to say where there is no document: that none was given, or that there is none.</summary>
    public LocalizedText NoDocuments => Report.Standards.Subject.Inventory == Inventory.Complete ? Words.InventoryEmpty : Words.NoDocuments;

    public bool HasDocuments => Report.Standards.Subject.Documents.Count > 0;

    /// <summary>Whether some documents are the operator's own and some are not: otherwise one view says it all.</summary>
    public bool ViewsDiffer => Report.Standards.InternalRules.Documents.Count > 0 && Report.Standards.InternalRules.Documents.Count < Report.Standards.Set.Documents.Count;

    /// <summary>What the view of the own rules would show, where it says no more than the other.</summary>
    public LocalizedText OwnIsNoMore => Report.Standards.InternalRules.Documents.Count > 0 ? Words.AllAreOwn : Words.NoneAreOwn;

    /// <summary>The larger parts of the text: all of it, the phases, the groups of measures.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<Provision> Provisions)> Wholes(Language language)
    {
        var catalog = GuidelineCatalog.FourthEdition;
        yield return (Words.All.In(language), catalog.Provisions);
        foreach (var phase in PdcaPhase.All)
        {
            yield return (phase.Title.In(language), catalog.ProvisionsOf(phase));
        }

        foreach (var group in MeasureGroup.All)
        {
            yield return ($"{group.Value} {group.Title.In(language)}", catalog.ProvisionsOf(group));
        }
    }

    public static IEnumerable<(string Name, IReadOnlyList<Provision> Provisions)> Items(Language language) => GuidelineItem.All.Select(item =>
        ($"{item.Value} {item.Title.In(language)}", GuidelineCatalog.FourthEdition.ProvisionsOf(item)));
}
