using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks;

/// <summary>Does evaluating a document, with its whole report, cost less than reading its file?</summary>
[MemoryDiagnoser]
public class EvaluatingADocument
{
    private byte[] file = [];
    private SafetyStandardsSet set = SafetyStandardsSet.Of(Inventory.Partial);

    /// <summary>Every published document of the samples: 1 to 34 treatments, 1 to 12 kB.</summary>
    public static IEnumerable<string> Documents => Data.Ids;

    [ParamsSource(nameof(Documents))]
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
    public int EvaluateWithPositionsAndCounts() => WholeReport.ReadPositionsAndCounts(GuidelineEvaluator.Default.Evaluate(set, asOf: Data.AsOf));

    [Benchmark]
    public int EvaluateAndReadTheWholeReport() => WholeReport.Read(GuidelineEvaluator.Default.Evaluate(set, asOf: Data.AsOf));
}
