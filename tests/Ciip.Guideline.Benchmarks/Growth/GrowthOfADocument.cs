using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Does the cost of a document grow in proportion to its services, systems, data and additional items?</summary>
[Config(typeof(GrowthConfig))]
public class GrowthOfADocument
{
    private byte[] file = [];
    private SafetyStandardsSet set = SafetyStandardsSet.Of(Inventory.Partial);

    [Params(10, 100, 1_000, 10_000)]
    public int Pieces { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var document = Grown.Document(Pieces);
        file = GuidelineJson.ToUtf8Bytes(document);
        set = SafetyStandardsSet.Of(Inventory.Complete, document);
    }

    [Benchmark(Baseline = true)]
    public SafetyStandardsDocument Read() => GuidelineJson.Parse<SafetyStandardsDocument>(file);

    [Benchmark]
    public int EvaluateAndReadTheWholeReport() => WholeReport.Read(GuidelineEvaluator.Default.Evaluate(set, asOf: Data.AsOf));
}
