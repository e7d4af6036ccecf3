using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Sarif;

/// <summary>
/// What SARIF says of a result in view of an earlier run. It has one word for all that is no longer a result; what became of it,
/// and that it was not closed where nobody looks any more, is said beside it.
/// </summary>
internal sealed class SarifBaseline
{
    public const string AbsentState = "absent";

    private readonly Dictionary<(string, string), RuleOutcome> before;
    private readonly Dictionary<(string, string), ChangeState> changes;

    public SarifBaseline(ReportComparison comparison, Func<RuleOutcome, bool> isResult)
    {
        before = comparison.Before.Outcomes.Where(isResult).GroupBy(KeyOf).ToDictionary(static group => group.Key, static group => group.First());
        changes = comparison.Changes.GroupBy(static change => (change.Rule.Id, change.Place.Key)).ToDictionary(static group => group.Key, static group => group.First().State);
        var now = new HashSet<(string, string)>(comparison.After.Outcomes.Where(isResult).Select(KeyOf));
        Absent = Seq.From(comparison.Before.Outcomes
            .Where(outcome => isResult(outcome) && !now.Contains(KeyOf(outcome)))
            .Select(outcome => (outcome, changes.TryGetValue(KeyOf(outcome), out var state) ? state : (ChangeState?)null)));
    }

    /// <summary>The results of the earlier run that are none any more, in its order, with what became of them where that is known.</summary>
    public IReadOnlyList<(RuleOutcome Outcome, ChangeState? Change)> Absent { get; }

    public string StateOf(RuleOutcome outcome)
    {
        var key = KeyOf(outcome);
        return !before.TryGetValue(key, out var old) ? "new"
            : old.Verdict != outcome.Verdict ? "updated"
            : changes.TryGetValue(key, out var state) && state is ChangeState.Worsened or ChangeState.Improved ? "updated"
            : "unchanged";
    }

    private static (string Rule, string Place) KeyOf(RuleOutcome outcome) => (outcome.Rule.Id, outcome.Place.Key);
}
