using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Evaluations with rules of your own choice, at levels of your own, or by another edition.</summary>
internal static class RuleChoice
{
    public static EvaluationReport Evaluate(SafetyStandardsSet standards, Func<Rule, bool> keep, Func<RuleDescription, RuleDescription>? described = null) =>
        Evaluate(standards, [.. RuleCatalog.All.Where(keep)], described ?? (rule => rule), GuidelineCatalog.FourthEdition.Edition);

    public static EvaluationReport ByAnotherEdition(SafetyStandardsSet standards) =>
        Evaluate(standards, [.. RuleCatalog.All], rule => rule, new Edition("5th-edition", new("5th edition", "第5版"), new("Not modeled", "未収録")));

    /// <summary>The rule as it is described, with other levels.</summary>
    public static RuleDescription At(this RuleDescription rule, params FindingLevel[] levels) => new(
        rule.Id, rule.Name, rule.Demand, rule.Repair, [.. rule.Places], levels, rule.Basis, [.. rule.Citations.Select(cited => cited.Text)]);

    private static EvaluationReport Evaluate(SafetyStandardsSet standards, List<Rule> rules, Func<RuleDescription, RuleDescription> described, Edition edition)
    {
        var context = new EvaluationContext(new SetAnalysis(standards, GuidelineCatalog.FourthEdition), practice: null, asOf: null);
        return new EvaluationReport(context, new AskedRules(edition, rules.Select(rule => described(rule.Description))), RuleVerdicts.Of(rules, context));
    }
}
