using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>A set of more and more documents, and what evaluating it costs.</summary>
[Config(typeof(GrowthConfig))]
public abstract class GrowthOfDocuments
{
    private SafetyStandardsSet set = SafetyStandardsSet.Of(Inventory.Partial);

    [Params(1, 10, 100, 1_000)]
    public int Pieces { get; set; }

    [GlobalSetup]
    public void Setup() => set = Grow(Pieces);

    [Benchmark(Baseline = true)]
    public EvaluationReport Evaluate() => GuidelineEvaluator.Default.Evaluate(set, asOf: Data.AsOf);

    /// <summary>Makes a set of so many documents.</summary>
    protected abstract SafetyStandardsSet Grow(int pieces);
}
