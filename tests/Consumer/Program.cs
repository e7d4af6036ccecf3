using Ciip.Guideline;
using Ciip.Guideline.Testing;

// A stranger's project: the package alone, a document, a rule of the stranger's own with its test, and the report.
var document = GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(args[0]));
var rule = new DocumentsSayFromWhen();
var report = GuidelineEvaluator.Default.With(rule).Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document));
Console.WriteLine($"{document.Title}: {report.Standards.Coverage}");
foreach (var question in report.OpenQuestions.Take(3))
{
    Console.WriteLine(question);
}

var own = report.Outcomes.Single(outcome => outcome.Rule.IsCustom);
Console.WriteLine($"{own.Rule.Id}: {own.Verdict}");
var tested = RuleTester.Evaluate(rule, document with { InForceFrom = null, IssuedOn = null }).Single();
return report.OpenQuestions.Count > 0 && own.Verdict == Verdict.Pass && tested.Verdict == Verdict.Undetermined ? 0 : 1;

internal sealed class DocumentsSayFromWhen() : GuidelineRule(
    "ACME001", new("Each document says from when it is in force.", "文書ごとに施行日を明記している。"), Provisions.InternalRules.ImplementationRules)
{
    public override RuleOutcome Evaluate(RuleContext context) =>
        context.Standards.Documents.All(document => (document.InForceFrom ?? document.IssuedOn) is not null) ? Pass() : Undetermined();
}
