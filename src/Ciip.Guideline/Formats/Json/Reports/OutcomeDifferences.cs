using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Holds the outcomes of a file against those of a report, by rule and place.</summary>
internal static class OutcomeDifferences
{
    public static IReadOnlyList<OutcomeDifference> Of(ReportFile file, EvaluationReport report)
    {
        var left = new Dictionary<(string Rule, string Place), ReportedOutcome>();
        foreach (var outcome in file.Outcomes)
        {
            left[(outcome.Rule, outcome.Place.Key)] = outcome;
        }

        var differences = new List<OutcomeDifference>();
        foreach (var outcome in report.Outcomes)
        {
            var key = (outcome.Rule.Id, outcome.Place.Key);
            left.TryGetValue(key, out var found);
            left.Remove(key);
            if (found is null || !IsJudgedAlike(found, outcome))
            {
                differences.Add(new OutcomeDifference(found, outcome));
            }
        }

        differences.AddRange(file.Outcomes
            .Where(outcome => left.Remove((outcome.Rule, outcome.Place.Key)))
            .Select(static outcome => new OutcomeDifference(outcome, InReport: null)));
        return Seq.From(differences);
    }

    private static bool IsJudgedAlike(ReportedOutcome found, RuleOutcome now) =>
        found.Verdict == now.Verdict
        && found.Level == now.Level
        && found.DecisionIsReasoned == now.DecisionIsReasoned
        && found.Citations.SequenceEqual(now.Citations)
        && found.Provisions.SequenceEqual(now.Provisions.Select(static provision => (GuidelineId)provision));
}
