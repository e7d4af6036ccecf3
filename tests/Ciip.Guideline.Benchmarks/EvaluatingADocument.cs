using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks;

/// <summary>Does evaluating a document, with its whole report, cost less than reading its file?</summary>
[MemoryDiagnoser]
public class EvaluatingADocument
{
    private byte[] file = [];
    private SafetyStandardsSet set = SafetyStandardsSet.Of(Inventory.Partial);

    /// <summary>A ministry's guideline of 12 kB, and a hospital's rule of 4 kB.</summary>
    [Params("mhlw-medical-systems-guideline-6.0", "shiogama-hospital-operation-rule")]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        file = Data.File(Document);
        set = SafetyStandardsSet.Of(Inventory.Partial, Data.Document(Document));
    }

    [Benchmark(Baseline = true)]
    public SafetyStandardsDocument Read() => GuidelineJson.Parse<SafetyStandardsDocument>(file);

    [Benchmark]
    public EvaluationReport Evaluate() => GuidelineEvaluator.Default.Evaluate(set, asOf: Data.AsOf);

    [Benchmark]
    public int EvaluateAndReadTheWholeReport() => WholeReport.Read(GuidelineEvaluator.Default.Evaluate(set, asOf: Data.AsOf));
}
