using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation.Practice;

/// <summary>The outcome of a provision in practice and the verdicts at its home places are one judgment.</summary>
internal static class JudgmentLaws
{
    private static readonly Provision Guard = Provisions.OrdinaryExplanation.EffortsExplained;

    /// <summary>Checks a report; gives the numbers of provisions and of home places it went through.</summary>
    public static (int Provisions, int Places) Check(EvaluationReport report)
    {
        var homes = report.Outcomes.Where(outcome => outcome.Place.IsInPractice)
            .SelectMany(outcome => outcome.Judged.Select(judged => (judged.Provision, judged.Verdict, Outcome: outcome)))
            .ToLookup(one => one.Provision);
        foreach (var result in report.Practice!.Provisions)
        {
            var places = homes[result.Provision].ToList();
            if (places.Count == 0)
            {
                IsLeftOut(result).Should().BeTrue($"{result} has a home");
                continue;
            }

            places.Select(place => place.Outcome.Rule.Id).Distinct().Should().ContainSingle($"{result} has one home");
            var said = string.Join('\n', places.Select(place => $"{place.Verdict}: {place.Outcome}"));
            Worst(places.Select(place => place.Verdict)).Should().Be(Expected(report, result), $"{result} of\n{said}");
            foreach (var place in places)
            {
                place.Outcome.Provisions.Contains(result.Provision)
                    .Should().Be(place.Verdict == place.Outcome.Verdict && place.Verdict is Verdict.Fail or Verdict.Undetermined, $"{result} at {place.Outcome}");
            }
        }

        return (report.Practice.Provisions.Count, homes.Sum(static home => home.Count()));
    }

    /// <summary>A member of a group of alternatives for which another stands is asked nowhere.</summary>
    private static bool IsLeftOut(PracticeResult result) =>
        result.Outcome == PracticeOutcome.NotAsked
        && GuidelineCatalog.FourthEdition.Alternatives.Any(group => group.IsInPractice && group.Members.Contains(result.Provision));

    private static Verdict Expected(EvaluationReport report, PracticeResult result)
    {
        var verdict = Of(result.Outcome);
        var isGuarded = result.Provision == Provisions.OrdinaryExplanation.Website || result.Provision == Provisions.OrdinaryExplanation.SecurityReports;
        return !isGuarded || verdict == Verdict.NotApplicable ? verdict : report.Practice![Guard].Outcome switch
        {
            PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut => verdict,
            PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted => Verdict.Undetermined,
            _ => Verdict.NotApplicable,
        };
    }

    private static Verdict Of(PracticeOutcome outcome) => outcome switch
    {
        PracticeOutcome.CarriedOut => Verdict.Pass,
        PracticeOutcome.PartlyCarriedOut or PracticeOutcome.Planned or PracticeOutcome.NotCarriedOut => Verdict.Fail,
        PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted => Verdict.Undetermined,
        _ => Verdict.NotApplicable,
    };

    private static Verdict Worst(IEnumerable<Verdict> verdicts)
    {
        var all = verdicts.ToList();
        return all.Contains(Verdict.Fail) ? Verdict.Fail
            : all.Contains(Verdict.Undetermined) ? Verdict.Undetermined
            : all.Contains(Verdict.Pass) ? Verdict.Pass
            : Verdict.NotApplicable;
    }
}
