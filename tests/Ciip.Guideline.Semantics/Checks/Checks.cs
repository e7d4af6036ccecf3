namespace Ciip.Guideline.Semantics;

/// <summary>All that is compared of one subject, with the oracles of one thread.</summary>
internal sealed class Checks
{
    /// <summary>Comparisons and plans need every rule, summaries a table of all provisions: of how many subjects one gets them.</summary>
    private const int EveryReport = 10;
    private const int EverySummary = 50;
    private readonly OutcomeOracle outcomes = new();
    private readonly ClaimCheck claims = new();
    private readonly OutcomeCheck views;
    private readonly FigureCheck figures;
    private readonly VerdictCheck verdicts = new();
    private readonly PracticeCheck practice = new();
    private readonly GapCheck gaps;
    private readonly ComparisonCheck comparisons = new();
    private readonly PlanCheck plans = new();
    private readonly PublicationCheck publications = new();
    private EvaluationReport? before;

    public Checks()
    {
        views = new(outcomes);
        figures = new(outcomes);
        gaps = new(outcomes);
    }

    public void Check(Subject subject, int seed, Differences differences)
    {
        var report = subject.Evaluate();
        var analysis = report.Context.Analysis;
        var effective = claims.Check(analysis, differences);
        var isWithRules = seed % EveryReport == 0;
        foreach (var view in new[] { report.Standards.Set, report.Standards.InternalRules })
        {
            var judged = views.Check(analysis, view.Table, effective, differences);
            figures.Check(view, judged, isWithRules, differences);
            verdicts.Check(view.Table, judged, figures.StatesOf(judged), differences);
            if (report.Gaps is { } matrix)
            {
                gaps.Check(matrix[view.Kind], analysis, view.Table, judged, effective, report.Context.Practice!, differences);
            }
        }

        if (report.Context.Practice is not null)
        {
            practice.Check(report, differences);
        }

        if (isWithRules)
        {
            plans.Check(report, new Chance(seed), differences);
        }

        if (seed % EverySummary == 0)
        {
            publications.Check(new Chance(seed), differences);
        }

        if (isWithRules || seed % EveryReport == 1)
        {
            if (before is not null)
            {
                comparisons.Check(before, report, new Chance(seed), differences);
            }

            before = report;
        }
    }
}
