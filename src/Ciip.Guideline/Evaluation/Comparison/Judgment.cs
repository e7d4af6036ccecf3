namespace Ciip.Guideline.Evaluation;

/// <summary>What a place is judged by when reports are compared: that of a report, or what one before it knew last.</summary>
internal sealed class Judgment(Verdict verdict, FindingLevel? level, IReadOnlyList<Provision> provisions, Func<Provision, int?> standing)
{
    public Verdict Verdict { get; } = verdict;

    public FindingLevel? Level { get; } = level;

    public IReadOnlyList<Provision> Provisions { get; } = provisions;

    public static Judgment Of(RuleOutcome outcome, EvaluationReport report) =>
        new(outcome.Verdict, outcome.Level, outcome.Provisions, provision => Standings.Of(outcome.Place, provision, report));

    /// <summary>How far a provision had come at the place; null where that has no rank.</summary>
    public int? StandingOf(Provision provision) => standing(provision);
}
