using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Does the cost of a plan grow in proportion to the documents that it is to complete?</summary>
public class GrowthOfAPlan : GrowthOfDocuments
{
    [Benchmark]
    public int EvaluateAndPlan() => Evaluate().Plan().Entries.Count;

    protected override SafetyStandardsSet Grow(int pieces) => Grown.Set(pieces);
}
