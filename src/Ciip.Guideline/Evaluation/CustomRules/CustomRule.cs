using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline.Evaluation;

/// <summary>A custom rule among those of the catalog. What it returns is checked, because everything behind relies on it.</summary>
internal sealed class CustomRule(GuidelineRule rule, RulePack? pack = null) : Rule(rule.Description.Of(pack?.ToString()))
{
    /// <summary>More is a rule that does not end; the catalog's longest list has a place per provision and record.</summary>
    public const int MostOutcomes = 100_000;

    /// <summary>What the rule says, or what is wrong with what it says.</summary>
    public (IReadOnlyList<RuleOutcome> Outcomes, RuleMessage? Problem) Judge(EvaluationContext context)
    {
        var seen = new RuleContext(context);
        var home = seen.At(rule.Cited[0]);
        var outcomes = new List<RuleOutcome>();
        var places = new HashSet<Place>();
        foreach (var given in rule.EvaluateEach(seen))
        {
            if (given is null)
            {
                return ([], CustomRuleMessages.Null.With());
            }

            var outcome = given.At(ReferenceEquals(given.Place, GuidelineRule.Home) ? home : given.Place, Description);
            if (ProblemOf(given, outcome, context) is { } problem)
            {
                return ([], problem);
            }

            if (!places.Add(outcome.Place))
            {
                return ([], CustomRuleMessages.Twice.With(TextOf(outcome.Place)));
            }

            outcomes.Add(outcome);
            if (outcomes.Count > MostOutcomes)
            {
                return ([], CustomRuleMessages.TooMany.With(Arguments.Of(MostOutcomes)));
            }
        }

        return (outcomes, null);
    }

    /// <summary>Only the rule itself can tell whether it has one.</summary>
    protected override bool HasSubject(EvaluationContext context) => true;

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        var (outcomes, problem) = Judge(context);
        into.Add(problem is null ? outcomes : [Fail(Place.Set, FindingLevel.Suggestion, problem)]);
    }

    private RuleMessage? ProblemOf(RuleOutcome given, RuleOutcome outcome, EvaluationContext context) =>
        !ReferenceEquals(given.Rule, rule.Description) ? CustomRuleMessages.OfAnother.With(Arguments.Of(given.Rule.Id))
        : outcome.Place.IsInPractice && context.Practice is null ? CustomRuleMessages.NoPractice.With()
        : outcome.Provisions.FirstOrDefault(provision => !CanShowAt(outcome.Place, provision)) is { } wrong ? CustomRuleMessages.WrongSide.With(Arguments.Of(wrong.Id), TextOf(outcome.Place))
        : null;

    private static bool CanShowAt(Place place, Provision provision) =>
        place.IsInPractice ? PracticeAnalysis.IsAsked(provision) : provision.Axis is ProvisionAxis.Documents or ProvisionAxis.Both;

    private static LocalizedText TextOf(Place place) => new(place.In(Language.English), place.In(Language.Japanese));
}
