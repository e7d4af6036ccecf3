using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Compares the outcomes of two reports by rule and place.</summary>
internal static class OutcomeComparer
{
    public static IReadOnlyList<OutcomeChange> Compare(
        EvaluationReport before, EvaluationReport after, IReadOnlyList<RuleDifference> notCompared, IReadOnlyDictionary<(string Rule, string Place), Judgment> lastKnown)
    {
        var skipped = new HashSet<string>(notCompared.Select(static rule => rule.Id), StringComparer.Ordinal);
        var old = before.Outcomes.Where(outcome => !skipped.Contains(outcome.Rule.Id)).ToDictionary(KeyOf);
        var changes = new List<OutcomeChange>();
        foreach (var outcome in after.Outcomes.Where(outcome => !skipped.Contains(outcome.Rule.Id)))
        {
            old.TryGetValue(KeyOf(outcome), out var earlier);
            old.Remove(KeyOf(outcome));
            var known = earlier?.Verdict == Verdict.Undetermined && lastKnown.TryGetValue(KeyOf(outcome), out var last) ? last : null;
            var judged = known ?? (earlier is null ? null : Judgment.Of(earlier, before));
            if (StateOf(judged, Judgment.Of(outcome, after)) is { } state)
            {
                var level = state == ChangeState.OutOfSight ? HighestLevelOf(outcome, judged!.Level) : LevelOf(outcome, judged?.Level);
                changes.Add(new OutcomeChange(state, earlier, outcome, level, known?.Verdict));
            }
        }

        var there = Links.Named(after.Standards.Subject.Documents.Select(static document => document.Id));
        changes.AddRange(before.Outcomes
            .Where(outcome => old.ContainsKey(KeyOf(outcome)) && !SaysThatThereIsNone(outcome, there))
            .Select(static outcome => new OutcomeChange(ChangeState.Removed, outcome, after: null, LevelOf(outcome, earlier: null), lastKnown: null)));
        return Seq.From(changes);
    }

    public static (string Rule, string Place) KeyOf(RuleOutcome outcome) => (outcome.Rule.Id, outcome.Place.Key);

    /// <summary>
    /// Whether an outcome says of the set, of a document or of the operator as a whole that there is nothing to judge. Once there
    /// is something, it is not said any more, and no document and no record is gone.
    /// </summary>
    private static bool SaysThatThereIsNone(RuleOutcome outcome, HashSet<string> there) =>
        outcome.Verdict == Verdict.NotApplicable
        && outcome.Place is { On: null, Record: null, Part: null, Document: var id }
        && (id is null || there.Contains(id));

    private static ChangeState? StateOf(Judgment? before, Judgment after) => (before?.Verdict, after.Verdict) switch
    {
        (Verdict.Fail, Verdict.Fail) => FindingComparer.Compare(before!, after),
        (Verdict.Undetermined, Verdict.Fail) => ChangeState.Revealed,
        (_, Verdict.Fail) => ChangeState.New,
        (Verdict.Fail, Verdict.Pass) => ChangeState.Closed,
        (Verdict.Undetermined, Verdict.Pass) => ChangeState.Confirmed,
        (Verdict.Pass or Verdict.Fail, Verdict.NotApplicable) => ChangeState.SetAside,
        (Verdict.Pass or Verdict.Fail or Verdict.NotApplicable, Verdict.Undetermined) => ChangeState.OutOfSight,
        _ => null,
    };

    /// <summary>The level of the finding; where there is none, that of what the place is about, as far as the rule gives it.</summary>
    private static FindingLevel LevelOf(RuleOutcome outcome, FindingLevel? earlier)
    {
        if ((outcome.Level ?? earlier) is { } level)
        {
            return level;
        }

        return LevelsAt(outcome.Place, outcome.Rule) is { Count: > 0 } levels ? levels.Max() : outcome.Rule.Levels[0];
    }

    /// <summary>
    /// The highest level that the place can have, once somebody looks again: what was a suggestion may come back as a gap.
    /// </summary>
    private static FindingLevel HighestLevelOf(RuleOutcome outcome, FindingLevel? earlier)
    {
        var levels = LevelsAt(outcome.Place, outcome.Rule);
        return (levels.Count > 0 ? levels : outcome.Rule.Levels).Concat(earlier is { } level ? [level] : []).Max();
    }

    private static List<FindingLevel> LevelsAt(Place place, RuleDescription rule) =>
    [
        .. ProvisionsAt(place)
            .Select(provision => place.IsInPractice ? ProvisionLevels.InPractice(provision) : ProvisionLevels.InDocuments(provision))
            .Where(rule.Levels.Contains),
    ];

    /// <summary>The provision of a place; of the place of an open list, the members that its statement names.</summary>
    private static IEnumerable<Provision> ProvisionsAt(Place place) =>
        place.On?.Provision is { } provision ? provision.Alone
        : place is { On: { } on, Part: { } part } && GuidelineCatalog.FourthEdition.FindStatement($"{on.Text} {part}") is { } statement
            ? statement.Provisions.Where(static member => member.Softener == Softener.OpenListMember)
        : [];
}
