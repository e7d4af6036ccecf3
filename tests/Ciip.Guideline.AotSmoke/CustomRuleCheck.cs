namespace Ciip.Guideline.AotSmoke;

/// <summary>Evaluates with a rule that the library does not know.</summary>
internal static class CustomRuleCheck
{
    public static void All(SafetyStandardsSet standards, List<string> failures)
    {
        var evaluator = GuidelineEvaluator.Default.With(new DocumentsHaveAnIssuer()).WithLevel("SMOKE001", FindingLevel.Weakness);
        var report = evaluator.Evaluate(standards);
        if (report.Outcomes.Single(static outcome => outcome.Rule.Id == "SMOKE001").Verdict != Verdict.Pass)
        {
            failures.Add("a rule of your own is not evaluated");
        }
    }

    private sealed class DocumentsHaveAnIssuer() : GuidelineRule(
        "SMOKE001", new("Each document names its issuer.", "文書ごとに策定者を明記している。"), Provisions.InternalRules.ImplementationRules)
    {
        public override RuleOutcome Evaluate(RuleContext context) =>
            context.Standards.Documents.All(static document => document.Issuer is { Length: > 0 }) ? Pass() : Fail();
    }
}
