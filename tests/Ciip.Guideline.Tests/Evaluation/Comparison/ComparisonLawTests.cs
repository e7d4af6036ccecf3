using CsCheck;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What holds of every comparison, of any reports that code can make.</summary>
public sealed class ComparisonLawTests
{
    private static readonly PartialDate AsOf = PartialDate.Parse("2026-01-15");
    private static readonly ChangeState[] OfFindings = [.. ChangeFile.Between("Fail", "Fail")];

    [Fact]
    public void A_report_compared_with_itself_shows_no_change() => Sample(seed =>
    {
        var report = Evaluate(seed);
        foreach (var comparison in new[] { ReportComparison.Between(before: report, after: report), ReportComparison.Between(before: Evaluate(seed), after: report) })
        {
            comparison.Changes.Where(change => change.State != ChangeState.Unchanged).Select(change => change.ToString()).Should().BeEmpty();
            comparison.Changes.Should().HaveCount(report.Findings.Count);
            comparison.Gaps.Should().BeEmpty();
            comparison.SpecifiedInSet.After.Should().Be(comparison.SpecifiedInSet.Before);
            comparison.SpecifiedInInternalRules.After.Should().Be(comparison.SpecifiedInInternalRules.Before);
            comparison.CarriedOut!.After.Should().Be(comparison.CarriedOut.Before);
            comparison.Gate(strict: true).IsClosed.Should().BeFalse();
        }
    });

    /// <summary>Every place of both reports is a change that the table names, or none; there and back.</summary>
    [Fact]
    public void Changes_are_those_of_the_table_there_and_back() => Sample(seed =>
    {
        var (before, after) = Pair(seed);
        var there = ByPlace(ReportComparison.Between(before: before, after: after));
        var back = ByPlace(ReportComparison.Between(before: after, after: before));
        var old = ByPlace(before);
        var now = ByPlace(after);
        foreach (var place in old.Keys.Union(now.Keys))
        {
            var (earlier, later) = (old.GetValueOrDefault(place), now.GetValueOrDefault(place));
            IsIn(there, place, Expected(earlier, later, after));
            IsIn(back, place, Expected(later, earlier, before));
            if (there.TryGetValue(place, out var state) && OfFindings.Contains(state))
            {
                MayTurnInto(state).Should().Contain(back[place], place);
            }
        }

        there.Keys.Concat(back.Keys).Should().BeSubsetOf(old.Keys.Union(now.Keys));
    });

    [Fact]
    public void The_gate_closes_by_the_state_of_each_change_and_its_level() => Sample(seed =>
    {
        var (before, after) = Pair(seed);
        var comparison = ReportComparison.Between(before: before, after: after);
        foreach (var level in Enum.GetValues<FindingLevel>())
        {
            comparison.Gate(level).Reasons.Should().Equal(comparison.Changes.Where(change => change.Level >= level && Closes(change)));
            comparison.Gate(level, strict: true).Reasons.Should().Equal(comparison.Changes.Where(change =>
                change.Level >= level && (Closes(change) || change.State is ChangeState.Revealed or ChangeState.Removed)));
        }

        comparison.Changes.Where(change => !change.Rule.Levels.Contains(change.Level)).Should().BeEmpty();
        comparison.In(ChangeState.Closed).Where(change => change.After!.Verdict != Verdict.Pass).Should().BeEmpty();
    });

    /// <summary>What is no longer known is never progress, and what was judged before closes the gate at every level its place can have.</summary>
    [Fact]
    public void Reading_less_never_opens_the_gate() => Sample(seed =>
    {
        var (before, after) = Pair(seed);
        var comparison = ReportComparison.Between(before: before, after: after);
        var judged = ByPlace(before);
        var lost = after.Outcomes.Where(outcome => outcome.Verdict == Verdict.Undetermined
            && judged.TryGetValue($"{outcome.Rule.Id} {outcome.Place.Key}", out var earlier) && earlier.Verdict != Verdict.Undetermined).ToList();

        comparison.Changes.Where(change => change.After?.Verdict == Verdict.Undetermined && change.State != ChangeState.OutOfSight).Should().BeEmpty();
        lost.Except(comparison.Gate().Reasons.Select(change => change.After)).Should().BeEmpty();
        foreach (var change in comparison.In(ChangeState.OutOfSight))
        {
            (change.Level >= (change.Before!.Level ?? FindingLevel.Suggestion)).Should().BeTrue();
        }
    });

    [Fact]
    public void A_lower_threshold_or_a_strict_gate_never_opens_it() => Sample(seed =>
    {
        var (before, after) = Pair(seed);
        var comparison = ReportComparison.Between(before: before, after: after);
        foreach (var level in Enum.GetValues<FindingLevel>())
        {
            var reasons = comparison.Gate(level).Reasons;
            reasons.Except(comparison.Gate(level, strict: true).Reasons).Should().BeEmpty();
            foreach (var lower in Enum.GetValues<FindingLevel>().Where(lower => lower < level))
            {
                reasons.Except(comparison.Gate(lower).Reasons).Should().BeEmpty();
            }
        }
    });

    [Fact]
    public void Gaps_are_the_cells_in_another_state_view_by_view() => Sample(seed =>
    {
        var (before, after) = Pair(seed);
        var expected = before.Gaps is { } old && after.Gaps is { } now
            ? new[] { ViewKind.Set, ViewKind.InternalRules }
                .SelectMany(view => now[view].Cells.Where(cell => old[view].Find(cell.Provision) is { } earlier && earlier.State != cell.State)
                    .Select(cell => $"{view} {cell.Provision.Id}: {old[view][cell.Provision].State} -> {cell.State}"))
            : [];
        ReportComparison.Between(before: before, after: after).Gaps.Select(change => change.ToString()).Should().Equal(expected);
    });

    private static void IsIn(Dictionary<string, ChangeState> changes, string place, IReadOnlyList<ChangeState> possible)
    {
        changes.ContainsKey(place).Should().Be(possible.Count > 0, place);
        if (changes.TryGetValue(place, out var state))
        {
            possible.Should().Contain(state, place);
        }
    }

    /// <summary>As the table says; but that there is nothing to judge, said of a whole that is still there, is nothing that can be gone.</summary>
    private static IReadOnlyList<ChangeState> Expected(RuleOutcome? before, RuleOutcome? after, EvaluationReport later) =>
        after is null && before is { Verdict: Verdict.NotApplicable, Place: { On: null, Record: null, Part: null, Document: var id } }
            && (id is null || later.Standards.Subject.Documents.Any(document => document.Id == id))
                ? []
                : ChangeFile.Between(before, after);

    private static ChangeState[] MayTurnInto(ChangeState state) => state switch
    {
        ChangeState.Improved => [ChangeState.Worsened],
        ChangeState.Worsened => [ChangeState.Improved, ChangeState.Worsened],
        _ => [ChangeState.Unchanged],
    };

    private static bool Closes(OutcomeChange change) =>
        change.State is ChangeState.New or ChangeState.Worsened or ChangeState.OutOfSight
        || change is { State: ChangeState.SetAside, After.DecisionIsReasoned: false };

    private static Dictionary<string, ChangeState> ByPlace(ReportComparison comparison) =>
        comparison.Changes.ToDictionary(change => $"{change.Rule.Id} {change.Place.Key}", change => change.State);

    private static Dictionary<string, RuleOutcome> ByPlace(EvaluationReport report) =>
        report.Outcomes.ToDictionary(outcome => $"{outcome.Rule.Id} {outcome.Place.Key}");

    /// <summary>Two reports that share some of their parts, as those of two years do, and differ in others.</summary>
    private static (EvaluationReport Before, EvaluationReport After) Pair(int seed)
    {
        var (documents, others) = (AnySet.Of(seed), AnySet.Of(seed / 2));
        var (practice, other) = (AnyVerification.Of(seed), AnyVerification.Of(seed / 2));
        var kept = documents.Documents.Take(1).ToList();
        return (
            GuidelineEvaluator.Default.Evaluate(documents, practice, AsOf),
            GuidelineEvaluator.Default.Evaluate(
                others with { Documents = [.. kept, .. others.Documents.Where(document => kept.TrueForAll(one => one.Id != document.Id))] },
                practice with { Statuses = other.Statuses, Plan = other.Plan, IsComplete = other.IsComplete },
                AsOf));
    }

    private static EvaluationReport Evaluate(int seed) => GuidelineEvaluator.Default.Evaluate(AnySet.Of(seed), AnyVerification.Of(seed), AsOf);

    private static void Sample(Action<int> holds) => Gen.Int[0, int.MaxValue].Sample(holds, iter: 40, threads: 1);
}
