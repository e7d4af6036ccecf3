using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Does the cost of a plan grow in proportion to the documents that it is to complete?</summary>
[Config(typeof(GrowthConfig))]
public class GrowthOfAPlan
{
    private SafetyStandardsSet set = SafetyStandardsSet.Of(Inventory.Partial);

    [Params(1, 10, 100, 1_000)]
    public int Pieces { get; set; }

    [GlobalSetup]
    public void Setup() => set = Grown.Set(Pieces);

    [Benchmark(Baseline = true)]
    public EvaluationReport Evaluate() => GuidelineEvaluator.Default.Evaluate(set, asOf: Data.AsOf);

    [Benchmark]
    public int EvaluateAndPlan() => GuidelineEvaluator.Default.Evaluate(set, asOf: Data.AsOf).Plan().Entries.Count;
}
