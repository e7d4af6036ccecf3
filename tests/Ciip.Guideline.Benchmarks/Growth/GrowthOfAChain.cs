using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Does the cost of references grow in proportion to the documents that they lead through?</summary>
[Config(typeof(GrowthConfig))]
public class GrowthOfAChain
{
    private SafetyStandardsSet set = SafetyStandardsSet.Of(Inventory.Partial);

    [Params(1, 10, 100, 1_000)]
    public int Pieces { get; set; }

    [GlobalSetup]
    public void Setup() => set = Grown.Chain(Pieces);

    [Benchmark(Baseline = true)]
    public EvaluationReport Evaluate() => GuidelineEvaluator.Default.Evaluate(set, asOf: Data.AsOf);

    [Benchmark]
    public int EvaluateAndReadTheWholeReport() => WholeReport.Read(GuidelineEvaluator.Default.Evaluate(set, asOf: Data.AsOf));
}
