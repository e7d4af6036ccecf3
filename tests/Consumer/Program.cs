using Ciip.Guideline;

// A stranger's project: the package alone, one using, a document and its report.
var document = GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(args[0]));
var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document));
Console.WriteLine($"{document.Title}: {report.Standards.Coverage}");
foreach (var question in report.OpenQuestions.Take(3))
{
    Console.WriteLine(question);
}

return report.OpenQuestions.Count > 0 && GuidelineCatalog.FourthEdition.Statements.Count == 135 ? 0 : 1;
