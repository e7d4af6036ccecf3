using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Formats.Json;

/// <summary>What kept reports knew last, carried along from one to the next.</summary>
internal static class LastKnownOutcomes
{
    /// <summary>
    /// Of each place that a report cannot tell of, what an earlier one said, or what that one knew last. Nothing is known of a rule
    /// that differs between the two.
    /// </summary>
    public static IReadOnlyList<LastKnownOutcome> Carry(EvaluationReport report, ReportFile earlier, EvaluationReport evaluated)
    {
        var differ = new HashSet<string>(RuleDifferences.Of(evaluated.Rules, report.Rules).Select(static rule => rule.Id), StringComparer.Ordinal);
        var before = evaluated.Outcomes.ToDictionary(OutcomeComparer.KeyOf);
        var known = ByPlace(earlier);
        return Seq.From(report.Outcomes
            .Where(outcome => outcome.Verdict == Verdict.Undetermined && !differ.Contains(outcome.Rule.Id))
            .Select(outcome =>
                !before.TryGetValue(OutcomeComparer.KeyOf(outcome), out var last) ? null
                : last.Verdict != Verdict.Undetermined ? Known(last, evaluated)
                : known.TryGetValue(OutcomeComparer.KeyOf(outcome), out var carried) ? carried : null)
            .OfType<LastKnownOutcome>());
    }

    /// <summary>The same as a comparison needs it. What an edited file says against itself is not known.</summary>
    public static IReadOnlyDictionary<(string Rule, string Place), Judgment> JudgmentsOf(ReportFile file) =>
        ByPlace(file).Where(static one => IsJudgment(one.Value)).ToDictionary(static one => one.Key, static one => JudgmentOf(one.Value));

    /// <summary>A failure has a level, and nothing else has.</summary>
    private static bool IsJudgment(LastKnownOutcome known) =>
        known.Verdict != Verdict.Undetermined && (known.Verdict == Verdict.Fail) == (known.Level is not null);

    private static Dictionary<(string Rule, string Place), LastKnownOutcome> ByPlace(ReportFile file)
    {
        var byPlace = new Dictionary<(string Rule, string Place), LastKnownOutcome>();
        foreach (var known in file.LastKnown ?? [])
        {
            byPlace[(known.Rule, known.Place.Key)] = known;
        }

        return byPlace;
    }

    private static LastKnownOutcome Known(RuleOutcome outcome, EvaluationReport report) => new()
    {
        Rule = outcome.Rule.Id,
        Place = ReportFileMaker.At(outcome.Place),
        Verdict = outcome.Verdict,
        Level = outcome.Level,
        AsOf = report.AsOf,
        Provisions = Seq.From(outcome.Provisions.Select(provision => Known(outcome.Place, provision, Standings.Of(outcome.Place, provision, report)))),
    };

    private static LastKnownProvision Known(Place place, Provision provision, int? rank) => new()
    {
        Provision = provision,
        Specified = rank is { } inDocuments && !place.IsInPractice ? Standings.InDocuments(inDocuments) : null,
        CarriedOut = rank is { } inPractice && place.IsInPractice ? Standings.InPractice(inPractice) : null,
    };

    private static Judgment JudgmentOf(LastKnownOutcome known)
    {
        var ranks = new Dictionary<Provision, int?>();
        foreach (var one in known.Provisions)
        {
            if (one.Provision.Provision is { } provision)
            {
                ranks[provision] = one.Specified is { } specified ? Standings.Rank(specified) : one.CarriedOut is { } carriedOut ? Standings.Rank(carriedOut) : null;
            }
        }

        return new(known.Verdict, known.Level, [.. ranks.Keys], provision => ranks.TryGetValue(provision, out var rank) ? rank : null);
    }
}
