using System.Numerics;

namespace Ciip.Guideline.Semantics;

/// <summary>What became of each place between two reports, and by what the gate closes.</summary>
/// <remarks>Which level a place can have at most is taken from the library, as it stands in the change.</remarks>
internal sealed class ComparisonCheck
{
    private static readonly string[] Changes = ["New", "Worsened", "Improved", "Unchanged", "Closed", "SetAside", "OutOfSight", "Revealed", "Confirmed", "Removed"];

    public void Check(EvaluationReport before, EvaluationReport after, Chance chance, Differences differences)
    {
        var comparison = ReportComparison.Between(before, after);
        var shown = comparison.Changes.ToDictionary(static change => OutcomeComparer.KeyOf(change.After ?? change.Before!));
        var old = before.Outcomes.ToDictionary(OutcomeComparer.KeyOf);
        var (level, isStrict) = (chance.Pick(Enum.GetValues<FindingLevel>()), chance.Of(50));
        var reasons = comparison.Gate(level, isStrict).Reasons.Select(static change => OutcomeComparer.KeyOf(change.After ?? change.Before!)).ToHashSet();
        foreach (var outcome in after.Outcomes)
        {
            var key = OutcomeComparer.KeyOf(outcome);
            old.Remove(key, out var earlier);
            Check(key, earlier is null ? Comparison.Verdict.create_NotPresent() : Of(earlier, before), Of(outcome, after), shown.GetValueOrDefault(key), reasons, level, isStrict, differences);
        }

        foreach (var (key, earlier) in old)
        {
            // That there is none of a document that is still there, and now there are some, is no removal.
            if (shown.ContainsKey(key) || earlier.Verdict != Verdict.NotApplicable)
            {
                Check(key, Of(earlier, before), Comparison.Verdict.create_NotPresent(), shown.GetValueOrDefault(key), reasons, level, isStrict, differences);
            }
        }
    }

    private static void Check(
        (string Rule, string Place) key, Comparison._IVerdict before, Comparison._IVerdict after, OutcomeChange? library, HashSet<(string, string)> reasons, FindingLevel level, bool isStrict, Differences differences)
    {
        var change = Terms.NameOf(Comparison.__default.Compare(before, after));
        differences.Same("comparison: changes", Array.IndexOf(Changes, change) < 0 ? "none" : change, library?.State.ToString() ?? "none", $"{key}");
        if (library is not null)
        {
            var ofPlace = new BigInteger((int)library.Level);
            differences.Same("comparison: levels", (int)Comparison.__default.LevelOf(before, after, ofPlace), (int)library.Level, $"{key} {before} {after}");
            differences.Same("comparison: gate", Comparison.__default.Closes(before, after, ofPlace, new BigInteger((int)level), isStrict), reasons.Contains(key), $"{key}");
        }
    }

    private static Comparison._IVerdict Of(RuleOutcome outcome, EvaluationReport report) => outcome.Verdict switch
    {
        Verdict.Pass => Comparison.Verdict.create_Pass(),
        Verdict.NotApplicable => Comparison.Verdict.create_NotApplicable(outcome.DecisionIsReasoned == false),
        Verdict.Undetermined => Comparison.Verdict.create_Undetermined(),
        _ => Comparison.Verdict.create_Fail(
            new BigInteger((int)outcome.Level!.Value),
            Dafny.Set<BigInteger>.FromCollection(outcome.Provisions.Select(static provision => new BigInteger(provision.Index))),
            Dafny.Map<BigInteger, BigInteger>.FromCollection([.. outcome.Provisions.Distinct()
                .Select(provision => (provision.Index, Standing: Standings.Of(outcome.Place, provision, report)))
                .Where(static one => one.Standing is not null)
                .Select(static one => new Dafny.Pair<BigInteger, BigInteger>(new BigInteger(one.Index), new BigInteger(one.Standing!.Value)))])),
    };
}
