using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>
/// The outcome of a provision in documents and the verdict of the rule that asks for it are one judgment, over sets that nobody would
/// write.
/// </summary>
public sealed class OneJudgmentTests
{
    private const int Sets = 400;

    /// <summary>What the text asks for nowhere by a rule of its own: said in chapter II, conduct nobody can check, the same demand twice.</summary>
    private static readonly string[] Homeless =
        ["I.2.f", "I.3.a", "I.3.b", "I.3.c", "I.3.d", "I.3.e", "I.4.i", "I.4.j", "I.4.k", "I.4.l", "I.4.m", "I.4.n", "I.6.g"];

    [Fact]
    public void The_worst_verdict_at_its_home_is_that_of_the_outcome() => ForEach((seed, report) => report.HomesInDocuments
        .Where(judgment => judgment.Places.Count > 0 && Verdicts.Worst(judgment.Places.Select(place => place.Verdict)) != judgment.Verdict)
        .Select(judgment => $"{seed}: {judgment.Provision} is {judgment.Outcome}, guard {judgment.Guard}, {judgment.Verdict}; {string.Join("; ", judgment.Places.Select(place => place.Place))}"));

    [Fact]
    public void Nothing_is_lost_behind_a_guard() => ForEach((seed, report) =>
    {
        var homes = report.HomesInDocuments.ToDictionary(judgment => judgment.Provision);
        return report.HomesInDocuments
            .Where(judgment => judgment.IsAsked && judgment.Places.Count > 0 && judgment.Outcome is StandardsOutcome.Absent or StandardsOutcome.PartlySpecified)
            .Where(judgment => judgment.Guard is GuardState.Fails or GuardState.Unknown)
            .Where(judgment => !IsFoundAtGuard(report, judgment))
            .Select(judgment => $"{seed}: {judgment.Provision} is {judgment.Outcome} behind a guard that is {judgment.Guard}");
    });

    [Fact]
    public void A_place_names_exactly_what_has_the_verdict_it_shows() => ForEach((seed, report) => report.Outcomes
        .Where(outcome => outcome.Judged.Count > 0 && outcome.Rule.Id is not ("STD601" or "STD501"))
        .Where(outcome => outcome.Verdict != Verdicts.Worst(outcome.Judged.Select(judged => judged.Verdict))
            || (outcome.Verdict is Verdict.Fail or Verdict.Undetermined
                && !outcome.Provisions.SequenceEqual(outcome.Judged.Where(judged => judged.Verdict == outcome.Verdict).Select(judged => judged.Provision))))
        .Select(outcome => $"{seed}: {outcome} names {string.Join(", ", outcome.Provisions)}, of {string.Join(", ", outcome.Judged)}"));

    [Fact]
    public void A_group_of_alternatives_is_asked_once() => ForEach((seed, report) => GuidelineCatalog.FourthEdition.Alternatives
        .SelectMany(group => new[] { report.Standards.Set, report.Standards.InternalRules }.Select(view => (Group: group, Asked: group.Members.Count(member => view[member].IsAsked))))
        .Where(asked => asked.Asked > 1)
        .Select(asked => $"{seed}: {asked.Group} {asked.Asked}"));

    [Fact]
    public void Figures_are_of_outcomes_alone() => ForEach((seed, report) => new[] { report.Standards.Set, report.Standards.InternalRules }
        .Where(view => view.Coverage is var coverage
            && (coverage.Absent != Count(view, StandardsOutcome.Absent) || coverage.NotExamined != Count(view, StandardsOutcome.NotExamined)
                || coverage.Specified != Count(view, StandardsOutcome.Specified) || coverage.NotAsked != view.Provisions.Count(result => !result.IsAsked)
                || coverage.SpecifiedAtLeast.Denominator != coverage.SpecifiedAtMost.Denominator
                || coverage.SpecifiedAtMost.Numerator > coverage.SpecifiedAtMost.Denominator))
        .Select(view => $"{seed}: {view.Coverage}"));

    [Fact]
    public void Every_provision_asked_of_documents_has_one_home()
    {
        var homes = Enumerable.Range(0, 40).SelectMany(seed => GuidelineEvaluator.Default.Evaluate(AnySet.Of(seed)).HomesInDocuments)
            .SelectMany(judgment => judgment.Places.Select(place => (judgment.Provision, Rule: place.Place.Rule.Id)))
            .Distinct().ToLookup(home => home.Provision, home => home.Rule);
        foreach (var provision in GuidelineCatalog.FourthEdition.Provisions)
        {
            var isHomed = provision.Axis is ProvisionAxis.Documents or ProvisionAxis.Both && !Homeless.Contains(provision.Id);

            // An alternative has a home only where it stands for its group.
            var rules = GuidelineCatalog.FourthEdition.GroupOf(provision) is { } group ? group.Members.SelectMany(member => homes[member]).Distinct() : homes[provision];
            rules.Should().HaveCount(isHomed ? 1 : 0, $"of {provision}");
        }
    }

    private static bool IsFoundAtGuard(EvaluationReport report, HomeJudgment judgment)
    {
        var wanted = judgment.Guard == GuardState.Fails ? Verdict.Fail : Verdict.Undetermined;
        var rule = judgment.Places[0].Place.Rule.Id switch
        {
            "STD002" => "STD001",
            "STD005" => "STD004",
            "STD205" => "STD201",
            "STD303" => "STD301",
            "STD403" => "STD402",
            _ => "STD601",
        };
        return report.Outcomes.Any(outcome => outcome.Rule.Id == rule && outcome.Verdict == wanted
            && (!judgment.Provision.IsOfMeasure || outcome.Place.On?.Text == judgment.Provision.Section));
    }

    private static int Count(StandardsView view, StandardsOutcome outcome) => view.Provisions.Count(result => result.IsAsked && result.Outcome == outcome);

    private static void ForEach(Func<int, EvaluationReport, IEnumerable<string>> broken) =>
        Enumerable.Range(0, Sets).SelectMany(seed => broken(seed, GuidelineEvaluator.Default.Evaluate(AnySet.Of(seed), asOf: PartialDate.Parse("2026-01-15"))))
            .Take(5).Should().BeEmpty();
}
