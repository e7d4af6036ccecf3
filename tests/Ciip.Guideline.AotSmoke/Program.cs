using Ciip.Guideline;
using Ciip.Guideline.AotSmoke;
using Ciip.Guideline.Formats;

// Published with NativeAOT and run: what the library reaches by reflection is there, or the exit code says so.
var failures = new List<string>();
SetCheck.All(failures);

var file = args.Length > 0 ? args[0] : "samples/data/standards/shiogama-hospital-operation-rule.json";
var bytes = File.ReadAllBytes(file);
var document = GuidelineJson.Parse<SafetyStandardsDocument>(bytes);
if (!GuidelineJson.ToUtf8Bytes(document, "../../../docs/schemas/standards-document.schema.json").AsSpan().SequenceEqual(bytes))
{
    failures.Add($"{file} is not written as it was read");
}

if (GuidelineJson.TryParse<SafetyStandardsDocument>("{\"format\":\"ciip-guideline/standards-document/1\",\"tier\":\"tier-5\"}", out _, out var diagnostics)
    || diagnostics.Count < 4)
{
    failures.Add("a file with a wrong token and missing members is read, or not every error is reported");
}

var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document), asOf: PartialDate.Parse("2026-04-01"));
Console.WriteLine($"{document.Id}: {report.Standards.Coverage}");
Console.WriteLine($"{report.Outcomes.Count} outcomes of {GuidelineEvaluator.Default.Rules.Count} rules, {report.Findings.Count} findings, {report.OpenQuestions.Count} open questions");
if (report.Outcomes.Any(outcome => outcome.Message.Id == "rule.threw") || report.OpenQuestions.Count == 0 || report.Standards.Coverage.Specified == 0)
{
    failures.Add("the evaluation of the sample is not as it should be");
}

var reportFile = ReportFile.Of(report);
if (GuidelineJson.Parse<ReportFile>(GuidelineJson.ToUtf8Bytes(reportFile)) != reportFile || !reportFile.DifferencesFrom(reportFile.Evaluate()).IsEmpty)
{
    failures.Add("a report is not read as it was written, or is not found again");
}

if (!GuidelineJsonSchema.Of<ReportFile>().Contains("What a rule said about one place", StringComparison.Ordinal))
{
    failures.Add("the schema of reports lacks its descriptions");
}

CustomRuleCheck.All(report.Standards.Subject, failures);
FormatCheck.All(report, bytes, failures);
failures.ForEach(Console.Error.WriteLine);
Console.WriteLine(failures.Count == 0 ? "everything is there" : $"{failures.Count} failures");
return failures.Count == 0 ? 0 : 1;
