using Ciip.Guideline;

// What a program costs that evaluates one file and asks for the figures and the findings.
var document = GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(args[0]));
var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document), asOf: PartialDate.Parse("2026-04-01"));
return report.Standards.Coverage.Specified + report.Findings.Count + report.OpenQuestions.Count > 0 ? 0 : 1;
